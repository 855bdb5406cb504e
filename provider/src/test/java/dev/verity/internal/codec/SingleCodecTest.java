package dev.verity.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.verity.internal.shape.ModelField;
import dev.verity.internal.shape.ModelShape;
import dev.verity.internal.shape.Requirements;
import dev.verity.internal.shape.Shapes;
import dev.verity.model.DumpOptions;
import dev.verity.model.EnumValue;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SingleCodecTest {
    enum Level {
        LOW(1),
        HIGH(10);

        @EnumValue
        final int number;

        Level(int number) {
            this.number = number;
        }
    }

    static Object[] jsonOfValues() {
        return new Object[] {
            Arguments.of("1999", Year.class, Year.of(1999)),
            Arguments.of("10", Level.class, Level.HIGH),
            Arguments.of("-0.0", double.class, -0.0),
            Arguments.of("-0.0", Float.class, -0.0f),
            Arguments.of("0.1", float.class, 0.1f),
            Arguments.of("1.50", BigDecimal.class, new BigDecimal("1.50")),
            Arguments.of("\"c\"", char.class, 'c'),
            Arguments.of("null", Integer.class, null)
        };
    }

    @ParameterizedTest
    @MethodSource("jsonOfValues")
    void readsWhatItWrites(String json, Class<?> type, @Nullable Object value) throws IOException {
        Codec codec = codec(type);
        assertThat(Json.read(json, codec, new Binding(true, new NoValidation())))
                .isEqualTo(value);
        StringWriter written = new StringWriter();
        try (JsonGenerator generator = Json.STANDARD.createGenerator(written)) {
            codec.toTokens(value, generator, new Dump(DumpOptions.ALL));
        }
        assertThat(written).hasToString(json);
    }

    @ParameterizedTest
    @MethodSource("infiniteNumbers")
    void refusesNumbersThatAreNotFinite(Class<?> type, String json) throws IOException {
        Binding binding = new Binding(true, new NoValidation());
        assertThat(Json.read(json, codec(type), binding)).isSameAs(Binding.FAILED);
        assertThat(binding.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.type()).isEqualTo("finite_number");
            assertThat(problem.input()).isEqualTo(new BigDecimal(json));
        });
    }

    static Object[] infiniteNumbers() {
        return new Object[] {
            Arguments.of(double.class, "1e400"),
            Arguments.of(Double.class, "-1.5e309"),
            Arguments.of(float.class, "1e39"),
            Arguments.of(Float.class, "-1e39")
        };
    }

    private static Codec codec(Class<?> type) {
        Shapes shapes = new Shapes(new NoRequirements());
        Codecs codecs = new Codecs(shapes, new NoValidation(), InterpretedCode::new);
        return codecs.codec(shapes.value(type, null), null);
    }

    private static final class NoRequirements implements Requirements {
        @Override
        public boolean refusesNull(Class<?> type, String property) {
            return false;
        }

        @Override
        public Set<String> initialised(Class<?> type) {
            return Set.of();
        }
    }

    private static final class NoValidation implements FieldValidation {
        @Override
        public void checkValue(ModelShape shape, ModelField field, @Nullable Object value, Binding binding) {}

        @Override
        public void checkObject(ModelShape shape, Object object, Binding binding) {}
    }
}
