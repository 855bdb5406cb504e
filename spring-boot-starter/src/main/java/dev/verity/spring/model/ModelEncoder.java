package dev.verity.spring.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.AbstractEncoder;
import org.springframework.core.codec.EncodingException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageEncoder;
import org.springframework.util.MimeType;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes models and containers of them as JSON, and many models as an array or as lines, each when it comes. Thread-safe. */
public final class ModelEncoder extends AbstractEncoder<Object> implements HttpMessageEncoder<Object> {
    private final ModelBodies bodies;

    public ModelEncoder(ModelBodies bodies) {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"), MediaType.APPLICATION_NDJSON);
        this.bodies = bodies;
    }

    @Override
    public boolean canEncode(ResolvableType elementType, @Nullable MimeType mimeType) {
        return super.canEncode(elementType, mimeType)
                && JsonCharset.isUtf8(mimeType)
                && BodyTypes.modelIn(BodyTypes.of(elementType)) != null;
    }

    @Override
    public List<MediaType> getStreamingMediaTypes() {
        return List.of(MediaType.APPLICATION_NDJSON);
    }

    @Override
    public Flux<DataBuffer> encode(
            Publisher<?> input,
            DataBufferFactory buffers,
            ResolvableType elementType,
            @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        if (mimeType != null && mimeType.isConcrete() && MediaType.APPLICATION_NDJSON.isCompatibleWith(mimeType)) {
            return Flux.from(input).map(value -> buffer("", json(value, elementType), "\n", buffers));
        }
        if (input instanceof Mono<?> one) {
            return one.map(value -> buffers.wrap(json(value, elementType))).flux();
        }
        return Flux.defer(() -> array(input, buffers, elementType));
    }

    private Flux<DataBuffer> array(Publisher<?> input, DataBufferFactory buffers, ResolvableType elementType) {
        boolean[] isBegun = {false};
        return Flux.from(input)
                .map(value -> {
                    byte[] json = json(value, elementType);
                    String before = isBegun[0] ? "," : "[";
                    isBegun[0] = true;
                    return buffer(before, json, "", buffers);
                })
                .concatWith(Mono.fromSupplier(() -> buffer(isBegun[0] ? "" : "[", new byte[0], "]", buffers)));
    }

    @Override
    public DataBuffer encodeValue(
            Object value,
            DataBufferFactory buffers,
            ResolvableType valueType,
            @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        return buffers.wrap(json(value, valueType));
    }

    private byte[] json(Object value, ResolvableType declared) {
        try {
            return bodies.type(BodyTypes.written(BodyTypes.of(declared), value)).jsonBytes(value);
        } catch (IllegalArgumentException e) {
            throw new EncodingException("Could not write JSON: " + e.getMessage(), e);
        }
    }

    private static DataBuffer buffer(String before, byte[] json, String after, DataBufferFactory buffers) {
        DataBuffer buffer = buffers.allocateBuffer(json.length + before.length() + after.length());
        buffer.write(before, StandardCharsets.US_ASCII);
        buffer.write(json);
        buffer.write(after, StandardCharsets.US_ASCII);
        return buffer;
    }
}
