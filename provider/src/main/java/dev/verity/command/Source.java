package dev.verity.command;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * An input that is open.
 *
 * @param name as messages tell it
 * @param size how many bytes it has, or -1 if nobody knows
 * @param in all of it
 * @param beginning its first bytes
 */
@SuppressWarnings("ArrayRecordComponent") // inputs are not compared
record Source(String name, long size, InputStream in, byte[] beginning) implements Closeable {
    private static final int BEGINNING = 1 << 16;

    static Source open(String file, InputStream standardInput) throws CommandException {
        if (file.equals(Options.STANDARD_INPUT)) {
            return begin("standard input", -1, standardInput);
        }
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new CommandException(file + " is a folder. Name a file in it.");
            }
            long size = Files.isRegularFile(path) ? Files.size(path) : -1;
            return begin(file, size, Files.newInputStream(path));
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new CommandException(
                    "There is no file " + file + ". Check the path, or use - for standard input.", e);
        } catch (AccessDeniedException e) {
            throw new CommandException(file + " may not be read. Check its permissions.", e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Tells that an input broke off. */
    static CommandException unreadable(String name, IOException e) {
        return new CommandException(name + " cannot be read: " + e + ".", e);
    }

    private static Source begin(String name, long size, InputStream in) throws CommandException {
        try {
            byte[] beginning = in.readNBytes(BEGINNING);
            if (isWide(beginning)) {
                in.close();
                throw new CommandException(
                        name + " is in UTF-16 or UTF-32. Convert it to UTF-8, by iconv for instance.");
            }
            return new Source(name, size, new SequenceInputStream(new ByteArrayInputStream(beginning), in), beginning);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** JSON in UTF-8 has no zero, least of all among its first bytes. */
    private static boolean isWide(byte[] beginning) {
        for (int i = 0; i < Math.min(4, beginning.length); i++) {
            if (beginning[i] == 0) {
                return true;
            }
        }
        return beginning.length > 1 && (beginning[0] & 0xFF) >= 0xFE && (beginning[1] & 0xFF) >= 0xFE;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
