package dev.verity.internal.cdi;

import java.text.MessageFormat;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Records the warnings that Verity logs while it is open. */
final class WarningRecorder extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("dev.verity.validator");
    private final List<String> warnings;

    WarningRecorder(List<String> warnings) {
        this.warnings = warnings;
        logger.addHandler(this);
        logger.setUseParentHandlers(false);
    }

    @Override
    public void publish(LogRecord entry) {
        warnings.add(MessageFormat.format(entry.getMessage(), entry.getParameters()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
    }
}
