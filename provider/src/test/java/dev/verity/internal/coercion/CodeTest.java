package dev.verity.internal.coercion;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class CodeTest {

    @Test
    void hasTheMessagesOfTheBundle() {
        ResourceBundle bundle = ResourceBundle.getBundle("dev.verity.validator.ValidationMessages", Locale.ROOT);
        Map<String, String> messages = bundle.keySet().stream()
                .filter(key -> key.startsWith("dev.verity.model."))
                .collect(toMap(key -> key, bundle::getString));

        assertThat(messages)
                .containsExactlyInAnyOrderEntriesOf(
                        Arrays.stream(Code.values()).collect(toMap(Code::key, Code::message)));
    }

    @Test
    void isReportedInLowerCase() {
        assertThat(Code.INT_FROM_FLOAT.type()).isEqualTo("int_from_float");
        assertThat(Code.INT_FROM_FLOAT.key()).isEqualTo("dev.verity.model.int_from_float.message");
    }
}
