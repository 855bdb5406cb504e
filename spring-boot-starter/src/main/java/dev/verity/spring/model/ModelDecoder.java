package dev.verity.spring.model;

import dev.verity.model.ModelValidationException;
import java.lang.reflect.Type;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.AbstractDataBufferDecoder;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.http.codec.HttpMessageDecoder;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.util.MimeType;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/** Reads models and containers of them from JSON, and models from lines of JSON as they come. Thread-safe once it is configured. */
public final class ModelDecoder extends AbstractDataBufferDecoder<Object> implements HttpMessageDecoder<Object> {
    private static final String IS_REQUEST = ModelDecoder.class.getName() + ".isRequest";

    private final ModelBodies bodies;

    public ModelDecoder(ModelBodies bodies) {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"), MediaType.APPLICATION_NDJSON);
        this.bodies = bodies;
    }

    @Override
    public boolean canDecode(ResolvableType elementType, @Nullable MimeType mimeType) {
        if (!super.canDecode(elementType, mimeType)) {
            return false;
        }
        Type type = BodyTypes.of(elementType);
        return BodyTypes.modelIn(type) != null
                && (!isLines(mimeType)
                        || (elementType.toClass() == BodyTypes.modelIn(type) && JsonCharset.isToldByBytes(mimeType)));
    }

    @Override
    public Map<String, Object> getDecodeHints(
            ResolvableType actualType,
            ResolvableType elementType,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        return Map.of(IS_REQUEST, true);
    }

    @Override
    public Flux<Object> decode(
            Publisher<DataBuffer> input,
            ResolvableType elementType,
            @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        Type type = BodyTypes.of(elementType);
        boolean isRequest = isRequest(hints);
        return Flux.deferContextual(context -> isLines(mimeType)
                        ? lines(input, type, isRequest, context)
                        : elements(input, type, mimeType, isRequest, context))
                .doOnNext(model -> LastRead.remember(isRequest ? model : null));
    }

    private Flux<Object> lines(Publisher<DataBuffer> input, Type type, boolean isRequest, ContextView context) {
        LineSplitter splitter = new LineSplitter(getMaxInMemorySize());
        return Flux.from(input)
                .map(ModelDecoder::bytes)
                .concatMapIterable(splitter::feed, 1)
                .concatWith(Flux.defer(() -> Flux.fromIterable(splitter.end())))
                .mapNotNull(line -> line(line, type, isRequest, context));
    }

    private @Nullable Object line(Line line, Type type, boolean isRequest, ContextView context) {
        return ExchangeLocale.within(context, () -> {
            try {
                return bodies.read(type, model -> model.parse(line.bytes()));
            } catch (ModelValidationException e) {
                throw failure(line.placed(e, bodies.type(type)), isRequest);
            }
        });
    }

    /** All elements of an array at once, as large as it may be in memory, so that all that is wrong with them is told. */
    private Flux<Object> elements(
            Publisher<DataBuffer> input,
            Type type,
            @Nullable MimeType mimeType,
            boolean isRequest,
            ContextView context) {
        return joined(input).flatMapIterable(bytes -> {
            Object body =
                    read(bytes, JsonArrays.isOne(bytes) ? BodyTypes.listOf(type) : type, mimeType, isRequest, context);
            return JsonArrays.elements(body);
        });
    }

    @Override
    public Mono<Object> decodeToMono(
            Publisher<DataBuffer> input,
            ResolvableType elementType,
            @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        Type type = BodyTypes.of(elementType);
        boolean isRequest = isRequest(hints);
        return Mono.deferContextual(
                        context -> joined(input).mapNotNull(bytes -> read(bytes, type, mimeType, isRequest, context)))
                .doOnNext(model -> LastRead.remember(isRequest ? model : null));
    }

    @Override
    public @Nullable Object decode(
            DataBuffer buffer,
            ResolvableType elementType,
            @Nullable MimeType mimeType,
            @Nullable Map<String, Object> hints) {
        return read(bytes(buffer), BodyTypes.of(elementType), mimeType, isRequest(hints), Context.empty());
    }

    private @Nullable Object read(
            byte[] bytes, Type type, @Nullable MimeType mimeType, boolean isRequest, ContextView context) {
        if (bytes.length == 0) {
            return null;
        }
        ModelBodies.Input input = input(bytes, mimeType);
        return ExchangeLocale.within(context, () -> {
            try {
                return bodies.read(type, input);
            } catch (ModelValidationException e) {
                throw failure(new InvalidBodyException(e), isRequest);
            }
        });
    }

    private static ModelBodies.Input input(byte[] bytes, @Nullable MimeType mimeType) {
        if (mimeType == null || JsonCharset.isToldByBytes(mimeType)) {
            return type -> type.parse(bytes);
        }
        try {
            String text = JsonCharset.text(bytes, mimeType);
            return type -> type.parse(text);
        } catch (CharacterCodingException e) {
            throw new DecodingException(
                    "The body is not in " + mimeType.getCharset() + ", which its Content-Type names", e);
        }
    }

    /** A response that is not valid is no fault of the application's client. */
    private static RuntimeException failure(InvalidBodyException wrong, boolean isRequest) {
        return isRequest ? wrong : new DecodingException("The response is not valid: " + wrong.getMessage(), wrong);
    }

    private Mono<byte[]> joined(Publisher<DataBuffer> input) {
        return DataBufferUtils.join(input, getMaxInMemorySize()).map(ModelDecoder::bytes);
    }

    /** Releases the buffer. Nothing else is done with a buffer: what throws when it has one has it discarded, and so released again. */
    private static byte[] bytes(DataBuffer buffer) {
        try {
            byte[] bytes = new byte[buffer.readableByteCount()];
            buffer.read(bytes);
            return bytes;
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    private static boolean isRequest(@Nullable Map<String, Object> hints) {
        return hints != null && hints.containsKey(IS_REQUEST);
    }

    private static boolean isLines(@Nullable MimeType type) {
        return type != null && MediaType.APPLICATION_NDJSON.isCompatibleWith(type) && type.isConcrete();
    }
}
