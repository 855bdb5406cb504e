package dev.verity.internal.classfile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds descriptors of types of other validators in the constant pool of a class file (JVM Specification 4.4).
 *
 * <p>An annotation names its type by a descriptor, which is a text constant, wherever in the class it stands.
 */
final class ConstantPool {
    private static final byte[][] PREFIXES = {
        bytes(AnnotationOrigin.OF_HIBERNATE), bytes(AnnotationOrigin.OF_JAVAX), bytes(AnnotationOrigin.OF_BVAL)
    };
    private static final int COUNT = 8;
    private static final int FIRST_CONSTANT = 10;
    private static final int TEXT = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;

    private final byte[] bytes;
    private List<String> found = List.of();

    private ConstantPool(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The descriptors.
     *
     * @throws IndexOutOfBoundsException if the bytes are no class file
     */
    static List<String> descriptors(byte[] classFile) {
        ConstantPool pool = new ConstantPool(classFile);
        pool.read();
        return pool.found;
    }

    private void read() {
        int count = unsignedShort(COUNT);
        int position = FIRST_CONSTANT;
        for (int i = 1; i < count; i++) {
            int tag = bytes[position];
            if (tag == TEXT) {
                int length = unsignedShort(position + 1);
                text(position + 3, length);
                position += 3 + length;
            } else {
                position += size(tag);
                i += tag == LONG || tag == DOUBLE ? 1 : 0; // the constant after it is unusable
            }
        }
    }

    private static int size(int tag) {
        return switch (tag) {
            case LONG, DOUBLE -> 9;
            case CLASS, STRING, METHOD_TYPE, MODULE, PACKAGE -> 3;
            case METHOD_HANDLE -> 4;
            default -> 5;
        };
    }

    private void text(int start, int length) {
        for (byte[] prefix : PREFIXES) {
            if (length > prefix.length && begins(start, prefix)) {
                if (found.isEmpty()) {
                    found = new ArrayList<>();
                }
                found.add(new String(bytes, start, length, StandardCharsets.UTF_8));
            }
        }
    }

    private boolean begins(int start, byte[] prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (bytes[start + i] != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private int unsignedShort(int position) {
        return (bytes[position] & 0xFF) << 8 | bytes[position + 1] & 0xFF;
    }

    private static byte[] bytes(String prefix) {
        return prefix.getBytes(StandardCharsets.US_ASCII);
    }
}
