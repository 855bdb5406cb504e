package dev.verity.spring.model;

import dev.verity.model.DumpOptions;
import dev.verity.model.Model;
import dev.verity.model.ModelType;
import dev.verity.model.ModelValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.springframework.core.GenericTypeResolver;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.util.StreamUtils;

/** Reads and writes models and containers of them as JSON, for servers and for clients. Thread-safe. */
public final class ModelHttpMessageConverter extends AbstractGenericHttpMessageConverter<Object> {
    private final ModelBodies bodies;

    public ModelHttpMessageConverter(ModelBodies bodies) {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
        this.bodies = bodies;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return BodyTypes.modelIn(type) != null;
    }

    @Override
    public boolean canRead(Type type, @Nullable Class<?> context, @Nullable MediaType mediaType) {
        return BodyTypes.modelIn(resolved(type, context)) != null && canRead(mediaType);
    }

    @Override
    public boolean canWrite(@Nullable Type type, Class<?> valueType, @Nullable MediaType mediaType) {
        return (supports(valueType) || (type != null && BodyTypes.modelIn(type) != null)) && canWrite(mediaType);
    }

    @Override
    protected boolean canWrite(@Nullable MediaType mediaType) {
        return super.canWrite(mediaType) && JsonCharset.isWritable(mediaType);
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        return read(type, null, message);
    }

    /**
     * Reads a body.
     *
     * @throws InvalidBodyException if it is that of a request and not valid
     * @throws HttpMessageNotReadableException if it is that of a response and not valid, which is no fault of the application's client
     */
    @Override
    @SuppressWarnings("NullAway") // null is the value of a null that the type accepts
    public Object read(Type type, @Nullable Class<?> context, HttpInputMessage message) throws IOException {
        boolean isResponse = message instanceof ClientHttpResponse;
        try {
            Object body = bodies.read(resolved(type, context), input(message));
            LastRead.remember(isResponse ? null : body);
            return body;
        } catch (ModelValidationException e) {
            if (isResponse) {
                throw new HttpMessageNotReadableException("The response is not valid: " + e.getMessage(), e, message);
            }
            throw new InvalidBodyException(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static ModelBodies.Input input(HttpInputMessage message) throws IOException {
        MediaType mediaType = message.getHeaders().getContentType();
        InputStream in = StreamUtils.nonClosing(message.getBody());
        if (mediaType == null || JsonCharset.isToldByBytes(mediaType)) {
            return type -> type.parse(in);
        }
        String text = text(in.readAllBytes(), mediaType, message);
        return type -> type.parse(text);
    }

    private static String text(byte[] bytes, MediaType mediaType, HttpInputMessage message) {
        try {
            return JsonCharset.text(bytes, mediaType);
        } catch (CharacterCodingException e) {
            throw new HttpMessageNotReadableException(
                    "The body is not in " + mediaType.getCharset() + ", which its Content-Type names", e, message);
        }
    }

    @Override
    protected void writeInternal(Object value, @Nullable Type type, HttpOutputMessage message) throws IOException {
        ModelType<Object> written = bodies.type(BodyTypes.written(type, value));
        try {
            write(value, written, message);
        } catch (IllegalArgumentException e) {
            throw new HttpMessageNotWritableException("Could not write JSON: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A single model is in memory before the first byte is sent, so that a failure can still be told; containers are not. */
    private static void write(Object value, ModelType<Object> type, HttpOutputMessage message) throws IOException {
        MediaType mediaType = message.getHeaders().getContentType();
        Charset charset = mediaType == null ? null : mediaType.getCharset();
        OutputStream out = message.getBody();
        if (charset != null && !JsonCharset.isUtf8(mediaType)) {
            out.write(type.json(value).getBytes(charset));
        } else if (value instanceof Model) {
            out.write(type.jsonBytes(value));
        } else {
            type.write(value, StreamUtils.nonClosing(out), DumpOptions.ALL);
        }
    }

    private static Type resolved(Type type, @Nullable Class<?> context) {
        return type instanceof Class<?> ? type : GenericTypeResolver.resolveType(type, context);
    }
}
