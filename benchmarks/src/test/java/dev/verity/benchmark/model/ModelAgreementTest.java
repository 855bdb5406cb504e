package dev.verity.benchmark.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.verity.benchmark.model.user.ModelOperations;
import dev.verity.benchmark.model.user.Problem;
import dev.verity.benchmark.model.user.RefusedException;
import dev.verity.benchmark.model.user.Tally;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModelAgreementTest {
    private static final int WAYS_TO_READ = 5;

    static Stream<Arguments> contendersAtSamples() {
        return Stream.of(ModelContender.values())
                .flatMap(contender -> Stream.of(UserSample.values()).map(sample -> Arguments.of(contender, sample)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("contendersAtSamples")
    void givesTheExpectedUserOrRefusesTheExpectedFields(ModelContender contender, UserSample sample) {
        assertThat(ModelAgreement.outcomes(contender, sample).values())
                .hasSize(WAYS_TO_READ)
                .containsOnly(sample.expected(contender));
    }

    @Test
    void comparesEveryContenderAtEverySample() {
        assertThat(contendersAtSamples()).hasSize(6 * 19);
    }

    @Test
    void comparesPydanticWhereItIsInstalled() throws IOException, InterruptedException {
        assumeThat(Pydantic.version()).isPresent();
        UserSample[] samples = UserSample.values();
        List<List<String>> outcomes =
                Pydantic.outcomes(Stream.of(samples).map(UserSample::input).toList());
        assertThat(outcomes).hasSameSizeAs(samples);
        for (int index = 0; index < samples.length; index++) {
            assertThat(outcomes.get(index))
                    .as(samples[index].name())
                    .hasSize(4)
                    .containsOnly(samples[index].expected(ModelContender.HAND));
        }
    }

    @ParameterizedTest
    @EnumSource
    void reportsThreeErrors(ModelContender contender) {
        assertThat(contender.operations().problems(UserRows.mapWithThreeErrors()))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("name", "age", "email");
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheGoodRowsOfAnArray(ModelContender contender) {
        byte[] json = "[%s,%s,%s]"
                .formatted(UserRows.json(0), UserSample.TOO_OLD.input(), UserRows.json(2))
                .getBytes(StandardCharsets.UTF_8);
        ModelOperations<Object> operations = contender.operations();
        assertThat(operations.parseArray(json))
                .extracting(result -> operations.common(result).isGood())
                .containsExactly(true, false, true);
    }

    @ParameterizedTest
    @EnumSource
    void refusesBrokenJson(ModelContender contender) {
        ModelOperations<Object> operations = contender.operations();
        for (String json : List.of("", "{", "{\"id\":}", "[]", "{\"id\":1 \"name\":\"Alice\"}")) {
            assertThatThrownBy(() -> operations.parse(json.getBytes(StandardCharsets.UTF_8)))
                    .as(json)
                    .isInstanceOf(RefusedException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsTheLinesOfAStream(ModelContender contender) throws IOException {
        assertThat(contender.operations().stream(new UserLines(3))).isEqualTo(new Tally(2997, 3));
    }

    @ParameterizedTest
    @EnumSource
    void goesOnBehindABrokenLine(ModelContender contender) throws IOException {
        String lines = UserRows.json(0) + "\r\n{\"id\":\n\n" + UserSample.TOO_OLD.input() + "\n" + UserRows.json(1);
        assertThat(contender.operations().stream(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new Tally(2, 2));
    }
}
