package dev.verity.spring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verity.model.ModelValidationException;
import dev.verity.model.TypeRef;
import io.netty.buffer.PooledByteBufAllocator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.NettyDataBuffer;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.util.MimeType;
import reactor.core.publisher.Flux;

class ModelDecoderTest {
    private static final ResolvableType PERSON = ResolvableType.forClass(Person.class);
    private static final ResolvableType PEOPLE =
            ResolvableType.forType(new TypeRef<List<Person>>() {}.type().getType());

    private final NettyDataBufferFactory factory = new NettyDataBufferFactory(PooledByteBufAllocator.DEFAULT);
    private final List<NettyDataBuffer> buffers = new ArrayList<>();
    private final ModelDecoder decoder = new ModelDecoder(Bodies.standard());
    private final Map<String, Object> server = decoder.getDecodeHints(PERSON, PERSON, null, null);

    /** Sends some bytes at a time. */
    private Flux<DataBuffer> chunks(String text, int size) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Flux.range(0, (bytes.length + size - 1) / size).map(index -> {
            NettyDataBuffer buffer = factory.allocateBuffer(size);
            buffer.write(bytes, index * size, Math.min(size, bytes.length - index * size));
            buffers.add(buffer);
            return buffer;
        });
    }

    private List<Object> decoded(Flux<DataBuffer> input, MimeType type) {
        return decoder.decode(input, PERSON, type, server)
                .doOnDiscard(DataBuffer.class, DataBufferUtils::release)
                .collectList()
                .block();
    }

    @AfterEach
    void allBuffersAreReleasedOnce() {
        assertThat(buffers)
                .allSatisfy(
                        buffer -> assertThat(buffer.getNativeBuffer().refCnt()).isZero());
    }

    @Test
    void readsLinesInPiecesOfAnySize() {
        String lines = "\ufeff" + Person.ANN + "\r\n\n \t\n" + Person.ANN + "\n" + Person.ANN;
        for (int size = 1; size < 50; size++) {
            assertThat(decoded(chunks(lines, size), MediaType.APPLICATION_NDJSON))
                    .hasSize(3);
        }
        assertThat(decoded(chunks("", 1), MediaType.APPLICATION_NDJSON)).isEmpty();
    }

    @Test
    void readsEachLineBeforeTheNextOneCame() {
        List<Integer> read = new ArrayList<>();
        Flux<DataBuffer> lines = chunks((Person.ANN + "\n").repeat(20), Person.ANN.length() + 1);
        decoder.decode(lines, PERSON, MediaType.APPLICATION_NDJSON, server)
                .doOnNext(person -> read.add(buffers.size()))
                .blockLast();
        assertThat(read.get(0)).isLessThan(5);
        assertThat(read).hasSize(20);
    }

    @Test
    void givesGoodLinesBeforeABadOne() {
        List<Object> good = new ArrayList<>();
        Flux<Object> people = decoder.decode(
                        chunks(Person.ANN + "\n\n{\"age\":1}\n" + Person.ANN + "\n", 7),
                        PERSON,
                        MediaType.APPLICATION_NDJSON,
                        server)
                .doOnNext(good::add);
        InvalidBodyException wrong = catchThrowableOfType(InvalidBodyException.class, people::blockLast);
        assertThat(good).hasSize(1);
        assertThat(wrong).hasMessage("1 error in line 3 of the body\n  [1].first-name: field required [missing]");
        assertThat(wrong.line()).isEqualTo(3);
        assertThat(wrong.getConstraintViolations()).hasSize(1);
    }

    @Test
    void refusesLinesAndBodiesThatAreTooLong() {
        decoder.setMaxInMemorySize(50);
        String lines = Person.ANN + "\n" + Person.ANN.replace("Ann", "n".repeat(50)) + "\n";
        assertThatExceptionOfType(DataBufferLimitException.class)
                .isThrownBy(() -> decoded(chunks(lines, 16), MediaType.APPLICATION_NDJSON))
                .withMessage("Line 2 is longer than 50 bytes, the limit of the codecs");
        assertThatExceptionOfType(DataBufferLimitException.class)
                .isThrownBy(() -> decoded(chunks(lines, 16), MediaType.APPLICATION_JSON));
        assertThatExceptionOfType(DataBufferLimitException.class)
                .isThrownBy(() -> decoder.decodeToMono(chunks(lines, 16), PERSON, MediaType.APPLICATION_JSON, server)
                        .block());
    }

    @Test
    void readsElementsOfAnArrayAndASingleDocument() {
        String array = " \n[" + Person.ANN + "," + Person.ANN + "]";
        assertThat(decoded(chunks(array, 3), MediaType.APPLICATION_JSON)).hasSize(2);
        assertThat(decoded(chunks(Person.ANN, 3), MediaType.APPLICATION_JSON)).hasSize(1);
        assertThat(decoded(chunks("[]", 3), MediaType.APPLICATION_JSON)).isEmpty();
        assertThat(decoded(chunks("", 3), MediaType.APPLICATION_JSON)).isEmpty();
        InvalidBodyException wrong = catchThrowableOfType(
                InvalidBodyException.class,
                () -> decoded(chunks("[{\"age\":1}," + Person.ANN + ",{}]", 3), MediaType.APPLICATION_JSON));
        assertThat(wrong.errors())
                .hasToString("[[0].first-name: field required [missing], [2].first-name: field required [missing],"
                        + " [2].age: field required [missing]]");
    }

    @Test
    void readsAMonoOfAListAndNothingOfNothing() {
        assertThat(decoder.decodeToMono(chunks("[" + Person.ANN + "]", 3), PEOPLE, MediaType.APPLICATION_JSON, server)
                        .block())
                .isInstanceOfSatisfying(
                        List.class, people -> assertThat(people.size()).isEqualTo(1));
        assertThat(decoder.decodeToMono(chunks("", 3), PERSON, MediaType.APPLICATION_JSON, server)
                        .block())
                .isNull();
    }

    @Test
    void takesLinesForSingleModelsAlone() {
        assertThat(decoder.canDecode(PERSON, MediaType.APPLICATION_NDJSON)).isTrue();
        assertThat(decoder.canDecode(PEOPLE, MediaType.APPLICATION_NDJSON)).isFalse();
        assertThat(decoder.canDecode(PEOPLE, MediaType.APPLICATION_JSON)).isTrue();
        assertThat(decoder.canDecode(PEOPLE, null)).isTrue();
        assertThat(decoder.canDecode(PERSON, MimeType.valueOf("application/x-ndjson;charset=windows-1252")))
                .isFalse();
        assertThat(decoder.canDecode(ResolvableType.forClass(String.class), MediaType.APPLICATION_JSON))
                .isFalse();
    }

    @Test
    void blamesNoClientForTheResponseOfAnotherServer() {
        assertThatExceptionOfType(DecodingException.class)
                .isThrownBy(() -> decoder.decodeToMono(
                                chunks("{\"age\":1}", 3), PERSON, MediaType.APPLICATION_JSON, Map.of())
                        .block())
                .withMessage("The response is not valid: 1 error in Person\n  first-name: field required [missing]")
                .withCauseInstanceOf(ModelValidationException.class);
    }
}
