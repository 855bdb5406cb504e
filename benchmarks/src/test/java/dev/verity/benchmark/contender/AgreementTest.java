package dev.verity.benchmark.contender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementTest {

    static Stream<Arguments> contendersAtWorkloads() {
        return Stream.of(Contender.values())
                .flatMap(contender -> Stream.of(Workload.values())
                        .filter(contender::canDo)
                        .map(workload -> Arguments.of(contender, workload)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("contendersAtWorkloads")
    void givesTheExpectedViolations(Contender contender, Workload workload) {
        assertThat(Agreement.violations(contender, workload)).isEqualTo(workload.violations());
    }
}
