package dev.verity.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.EngineMode;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Both engines side by side agree on what is equal but not the same, and on what can be copied but not read. */
class CheckedModelsTest {
    private final ValidatorFactory factory = Validation.byProvider(VerityValidator.class)
            .configure()
            .engine(EngineMode.CHECKED)
            .buildValidatorFactory();

    static class Upload extends Model {
        byte[] content;
        List<byte[]> parts;
        Map<String, List<int[]>> numbers;
        BigDecimal size;
    }

    @AfterEach
    void closeFactory() {
        factory.close();
    }

    private ModelType<Upload> uploads() {
        return factory.unwrap(Models.class).type(Upload.class);
    }

    @Test
    void takeArraysOfTheSameContentForEqual() {
        Upload upload = uploads()
                .parse("{\"content\": \"AAEC\", \"parts\": [\"AAE=\"], \"numbers\": {\"a\": [[1, 2]]}, \"size\": 3}");

        assertThat(upload.content).containsExactly(0, 1, 2);
        assertThat(uploads().dict(upload)).containsKeys("content", "parts", "numbers");
    }

    @Test
    void takeNumbersThatAreTooLargeToBeReadForWrong() {
        assertThat(uploads().checkJson("{\"size\": 1e99999999999}").errors())
                .extracting(ModelError::type)
                .containsExactlyElementsOf(
                        ModelType.of(Upload.class).checkJson("{\"size\": 1e99999999999}").errors().stream()
                                .map(ModelError::type)
                                .toList());
    }
}
