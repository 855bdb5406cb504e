package dev.verity.command;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that rows are written to, or none. */
final class RowFile implements Closeable {
    private final String name;
    private final @Nullable OutputStream out;

    private RowFile(String name, @Nullable OutputStream out) {
        this.name = name;
        this.out = out;
    }

    /**
     * Opens a file, and empties it.
     *
     * @param name null for none
     * @param input the file that is read
     */
    static RowFile open(@Nullable String name, String input) throws CommandException {
        if (name == null) {
            return new RowFile("", null);
        }
        try {
            Path path = Path.of(name);
            Path read = Path.of(input);
            if (Files.exists(path) && Files.exists(read) && Files.isSameFile(path, read)) {
                throw new CommandException(name + " is the input: it would be lost. Write to another file.");
            }
            return new RowFile(name, new BufferedOutputStream(Files.newOutputStream(path), 1 << 16));
        } catch (IOException | InvalidPathException e) {
            throw new CommandException(name + " cannot be written: " + e + ". Choose another file.", e);
        }
    }

    boolean isWritten() {
        return out != null;
    }

    void line(byte[] bytes, int from, int length) throws CommandException {
        if (out == null) {
            return;
        }
        try {
            out.write(bytes, from, length);
            out.write('\n');
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private CommandException failed(IOException e) {
        return new CommandException(name + " cannot be written: " + e + ". Make room, or choose another file.", e);
    }

    /** Writes what is left. */
    void finish() throws CommandException {
        try {
            close();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
