package dev.verity.internal.engine;

import dev.verity.internal.path.PropertyPath;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A violation as it is serialized: of beans and values those that can be, null in place of the others. */
final class SerializedViolation implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String message;
    private final String messageTemplate;
    private final PropertyPath path;

    @SuppressWarnings("serial") // our own descriptors serialize
    private final ConstraintDescriptor<?> descriptor;

    private final Class<?> rootBeanClass;
    private final byte @Nullable [] values;

    private SerializedViolation(ViolationContent content) {
        this.message = content.message();
        this.messageTemplate = content.messageTemplate();
        this.path = content.path();
        this.descriptor = content.descriptor();
        this.rootBeanClass = content.rootBeanClass();
        this.values = bytes(content);
    }

    static SerializedViolation of(ViolationContent content) {
        return new SerializedViolation(content);
    }

    /** The values together, so that what is one object stays one; where that fails, each that can be written. */
    private static byte @Nullable [] bytes(ViolationContent content) {
        @Nullable
        Object[] all = {
            content.rootBean(),
            content.leafBean(),
            content.invalidValue(),
            content.executableParameters(),
            content.executableReturnValue(),
            content.dynamicPayload()
        };
        byte[] together = bytes(all);
        if (together != null) {
            return together;
        }
        List<@Nullable Object> writable = new ArrayList<>();
        for (Object value : all) {
            writable.add(bytes(new @Nullable Object[] {value}) == null ? null : value);
        }
        return bytes(writable.toArray());
    }

    private static byte @Nullable [] bytes(@Nullable Object[] objects) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(objects);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return null; // not serializable, or too deep for serialization, which recurses
        }
        return bytes.toByteArray();
    }

    @Serial
    private Object readResolve() throws ObjectStreamException {
        @Nullable Object[] objects = values();
        return new Violation<>(new ViolationContent(
                message,
                messageTemplate,
                path,
                descriptor,
                rootBeanClass,
                objects[0],
                objects[1],
                objects[2],
                (@Nullable Object @Nullable []) objects[3],
                objects[4],
                objects[5]));
    }

    private @Nullable Object[] values() throws ObjectStreamException {
        if (values == null) {
            return new @Nullable Object[6];
        }
        try {
            return read(values, rootBeanClass.getClassLoader());
        } catch (IOException | ClassNotFoundException e) {
            InvalidObjectException failure =
                    new InvalidObjectException("The values of a violation cannot be read: " + e.getMessage());
            failure.initCause(e);
            throw failure;
        }
    }

    private static @Nullable Object[] read(byte[] bytes, @Nullable ClassLoader loader)
            throws IOException, ClassNotFoundException {
        try (ObjectInputStream stream = new LoaderInputStream(bytes, loader)) {
            @Nullable Object[] objects = (@Nullable Object[]) stream.readObject();
            return Arrays.copyOf(objects, 6);
        }
    }

    /** Finds classes in the bean's class loader first. */
    private static final class LoaderInputStream extends ObjectInputStream {
        private final @Nullable ClassLoader loader;

        LoaderInputStream(byte[] bytes, @Nullable ClassLoader loader) throws IOException {
            super(new ByteArrayInputStream(bytes));
            this.loader = loader;
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(description.getName(), false, loader);
            } catch (ClassNotFoundException e) {
                return super.resolveClass(description);
            }
        }
    }
}
