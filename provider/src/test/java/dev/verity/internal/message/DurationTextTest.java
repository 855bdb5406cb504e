package dev.verity.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationTextTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0, 0, 0 s",
        "1, 0, 0, 0, 0, 0, 1 d",
        "0, 36, 0, 0, 0, 0, 36 h",
        "0, 1, 30, 0, 0, 0, 1 h 30 min",
        "0, 0, 0, 5, 250, 0, 5 s 250 ms",
        "2, 1, 0, 0, 0, 7, 2 d 1 h 7 ns",
        "0, 0, -1, 0, 0, 0, -1 min"
    })
    void showsThePartsThatAreNotZero(
            long days, long hours, long minutes, long seconds, long millis, long nanos, String text) {
        Map<String, Object> attributes = Map.of(
                "days", days, "hours", hours, "minutes", minutes, "seconds", seconds, "millis", millis, "nanos", nanos);

        assertThat(message(attributes)).isEqualTo(text);
    }

    @Test
    void givesWayToAnAttributeAndToAParameterOfItsName() {
        Map<String, Object> attributes = new HashMap<>(Map.of("seconds", 5L));
        attributes.put("duration", "attribute");

        assertThat(message(attributes)).isEqualTo("attribute");
        assertThat(interpolator()
                        .interpolate(
                                "{duration}",
                                Contexts.extended(attributes, "x").parameter("duration", "parameter"),
                                Locale.ENGLISH))
                .isEqualTo("parameter");
    }

    @Test
    void isNoParameterOfOtherConstraints() {
        assertThat(message(Map.of("value", 5L, "seconds", "five"))).isEqualTo("{duration}");
    }

    private static String message(Map<String, Object> attributes) {
        return interpolator().interpolate("{duration}", Contexts.standard(attributes, "x"), Locale.ENGLISH);
    }

    private static TemplateInterpolator interpolator() {
        return new TemplateInterpolator(InterpolationSettings.defaults());
    }
}
