package dev.verity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.EngineMode;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A theme of what models do, for one engine. */
abstract class ModelSuite {
    private final EngineMode engine;
    ValidatorFactory factory;
    Models models;

    ModelSuite(EngineMode engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        factory = Validation.byProvider(VerityValidator.class)
                .configure()
                .addProperty(VerityConfiguration.ENGINE, engine.name().toLowerCase(Locale.ROOT))
                .buildValidatorFactory();
        models = factory.unwrap(Models.class);
    }

    @AfterEach
    void close() {
        factory.close();
    }

    /** The object of a Map. */
    <T> T of(Class<T> type, Map<String, ?> input) {
        return models.type(type).of(input);
    }

    /** The object of JSON with single quotes. */
    <T> T parse(Class<T> type, String json) {
        return models.type(type).parse(json.replace('\'', '"'));
    }

    /** The JSON of an object with single quotes. */
    <T> String json(Class<T> type, T object, DumpOptions options) {
        return models.type(type).json(object, options).replace('"', '\'');
    }

    <T> String json(Class<T> type, T object) {
        return json(type, object, DumpOptions.ALL);
    }

    /** The paths and codes of what is wrong with a Map. */
    List<String> errors(Class<?> type, Object input) {
        return errors(models.type(type).check(input));
    }

    /** The paths and codes of what is wrong with JSON with single quotes. */
    List<String> jsonErrors(Class<?> type, String json) {
        return errors(models.type(type).checkJson(json.replace('\'', '"')));
    }

    static List<String> errors(Result<?> result) {
        return result.errors().stream()
                .map(error -> error.path() + " " + error.type())
                .toList();
    }

    /** JSON is read to an equal object by way of a Map, and comes out again as it went in. */
    <T> void assertRoundTrip(Class<T> type, String json) {
        T object = parse(type, json);
        assertThat(json(type, object)).isEqualTo(json);
        assertThat(json(type, of(type, models.type(type).dict(object)))).isEqualTo(json);
    }

    void assertRefused(Class<?> type, String message) {
        assertThatThrownBy(() -> models.type(type))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage(message);
    }
}
