package dev.verity;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Records what Verity logs while it is open, and keeps it from the console. */
public final class LogRecorder extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("dev.verity.validator");
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();

    public LogRecorder() {
        logger.addHandler(this);
        logger.setUseParentHandlers(false);
    }

    /** All messages, each after its level. */
    public List<String> messages() {
        return records.stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** The messages of warnings. */
    public List<String> warnings() {
        return records.stream()
                .filter(entry -> entry.getLevel().equals(Level.WARNING))
                .map(LogRecord::getMessage)
                .toList();
    }

    @Override
    public void publish(LogRecord entry) {
        records.add(entry);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
    }
}
