package dev.verity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verity.validator.EngineMode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

abstract class SecretSuite extends ModelSuite {
    SecretSuite(EngineMode engine) {
        super(engine);
    }

    record Login(
            @NotNull String user,
            @NotNull @Size(min = 8) Secret<String> password,
            Secret<@Pattern(regexp = "[0-9]+") String> pin,
            List<Secret<Integer>> codes,
            Map<String, Secret<List<Integer>>> keys) {}

    private static final Map<String, Object> VALID = Map.of(
            "user", "a", "password", "hunter22", "pin", "123", "codes", List.of(41), "keys", Map.of("k", List.of(42)));

    @Test
    void secretsAreRevealedOnRequestOnly() {
        Login login = of(Login.class, VALID);
        assertThat(login.password().reveal()).isEqualTo("hunter22");
        assertThat(login.codes().get(0).reveal()).isEqualTo(41);
        assertThat(login)
                .hasToString(
                        "Login[user=a, password=**********, pin=**********, codes=[**********], keys={k=**********}]");
        assertThat(models.type(Login.class).describe(login))
                .isEqualTo(
                        "Login(user=a, password=**********, pin=**********, codes=[**********], keys={k=**********})");
        assertThat(json(Login.class, login))
                .isEqualTo(
                        "{'user':'a','password':'**********','pin':'**********','codes':['**********'],'keys':{'k':'**********'}}");
        assertThat(models.type(Login.class).dict(login).toString()).doesNotContain("hunter22", "41", "42");
    }

    @Test
    void errorsDoNotTellSecrets() {
        Map<String, Object> input = Map.of(
                "user",
                "a",
                "password",
                "hunter2",
                "pin",
                "hunter2",
                "codes",
                List.of("hunter2"),
                "keys",
                Map.of("k", List.of("hunter2")));
        assertHidden(models.type(Login.class).check(input));
        assertHidden(
                models.type(Login.class)
                        .checkJson(
                                "{\"user\":\"a\",\"password\":\"hunter2\",\"pin\":\"hunter2\",\"codes\":[\"hunter2\"],\"keys\":{\"k\":[\"hunter2\"]}}"));
    }

    private static void assertHidden(Result<Login> result) {
        assertThat(errors(result))
                .containsExactly(
                        "password string_too_short",
                        "pin string_pattern_mismatch",
                        "codes[0] int_parsing",
                        "keys.k[0] int_parsing");
        assertNothingLeaks(result);
    }

    private static void assertNothingLeaks(Result<Login> result) {
        assertThat(result.errors()).allSatisfy(error -> {
            assertThat(error.input()).isEqualTo(Secret.STARS);
            assertThat(error.ctx().toString()).doesNotContain("hunter2");
            assertThat(error.toString()).doesNotContain("hunter2");
        });
        ModelValidationException thrown = catchThrowableOfType(ModelValidationException.class, result::value);
        assertThat(thrown).hasMessageNotContaining("hunter2");
        for (ConstraintViolation<?> violation : thrown.getConstraintViolations()) {
            assertThat(violation.getMessage()).doesNotContain("hunter2");
            assertThat(String.valueOf(violation.getInvalidValue())).doesNotContain("hunter2");
            assertThat(violation.toString()).doesNotContain("hunter2");
        }
        assertThat(result.toString()).doesNotContain("hunter2");
    }

    @Test
    void violationsAloneDoNotTellSecrets() {
        Result<Login> result =
                models.type(Login.class).check(Map.of("user", "a", "password", "hunter2", "pin", "hunter2"));
        assertThat(errors(result)).containsExactly("password string_too_short", "pin string_pattern_mismatch");
        assertNothingLeaks(result);
    }

    @Test
    void wrongTypesDoNotTellSecrets() {
        Result<Login> result = models.type(Login.class).check(Map.of("user", "a", "password", List.of("hunter2")));
        assertThat(errors(result)).containsExactly("password string_type");
        assertNothingLeaks(result);
    }

    @Test
    void missingSecretsAreMissing() {
        assertThat(errors(Login.class, Map.of("user", "a"))).containsExactly("password missing");
    }

    record Account(@NotNull Login login, int id) {}

    @Test
    void refusedObjectsDoNotTellTheSecretsInThem() {
        Result<Account> result =
                models.type(Account.class).check(Map.of("login", Map.of("user", 1, "password", "hunter22"), "id", "x"));
        assertThat(errors(result)).containsExactly("login.user string_type", "id int_parsing");
        assertThat(catchThrowableOfType(ModelValidationException.class, result::value)
                        .toString())
                .doesNotContain("hunter22");
    }
}
