package dev.verity.spring.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.model.Model;
import dev.verity.model.TypeRef;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.util.MimeType;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ModelEncoderTest {
    private static final ResolvableType PERSON = ResolvableType.forClass(Person.class);

    private final ModelEncoder encoder = new ModelEncoder(Bodies.standard());
    private final Person ann = Model.parse(Person.class, Person.ANN);

    private List<String> encoded(Publisher<?> input, ResolvableType type, MimeType mimeType) {
        return encoder.encode(input, DefaultDataBufferFactory.sharedInstance, type, mimeType, null)
                .map(buffer -> buffer.toString(StandardCharsets.UTF_8))
                .collectList()
                .block();
    }

    @Test
    void writesEachModelWhenItComes() {
        assertThat(encoded(Flux.just(ann, ann), PERSON, MediaType.APPLICATION_JSON))
                .containsExactly("[" + Person.ANN_WRITTEN, "," + Person.ANN_WRITTEN, "]");
        assertThat(encoded(Flux.just(ann, ann), PERSON, MediaType.APPLICATION_NDJSON))
                .containsExactly(Person.ANN_WRITTEN + "\n", Person.ANN_WRITTEN + "\n");
        assertThat(encoded(Flux.empty(), PERSON, MediaType.APPLICATION_JSON)).containsExactly("[]");
        assertThat(encoded(Flux.empty(), PERSON, MediaType.APPLICATION_NDJSON)).isEmpty();
    }

    @Test
    void writesAMonoAsItIs() {
        assertThat(encoded(Mono.just(ann), PERSON, MediaType.APPLICATION_JSON)).containsExactly(Person.ANN_WRITTEN);
        ResolvableType people =
                ResolvableType.forType(new TypeRef<List<Person>>() {}.type().getType());
        assertThat(encoded(Mono.just(List.of(ann)), people, MediaType.APPLICATION_JSON))
                .containsExactly("[" + Person.ANN_WRITTEN + "]");
    }

    @Test
    void takesModelsInUtf8Alone() {
        assertThat(encoder.canEncode(PERSON, MediaType.APPLICATION_NDJSON)).isTrue();
        assertThat(encoder.canEncode(PERSON, MimeType.valueOf("application/json;charset=UTF-8")))
                .isTrue();
        assertThat(encoder.canEncode(PERSON, MimeType.valueOf("application/json;charset=UTF-16")))
                .isFalse();
        assertThat(encoder.canEncode(ResolvableType.forClass(String.class), MediaType.APPLICATION_JSON))
                .isFalse();
    }
}
