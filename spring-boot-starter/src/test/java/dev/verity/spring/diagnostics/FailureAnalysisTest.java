package dev.verity.spring.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verity.spring.ClassPath;
import jakarta.validation.GroupSequence;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an application that does not start tells. */
@ExtendWith(OutputCaptureExtension.class)
class FailureAnalysisTest {
    @Test
    void explainsAWrongDeclaration(CapturedOutput output) {
        start(WrongConstraint.class);
        assertThat(output.toString().replace("\r\n", "\n")).contains("""
                        Description:

                        @Size on FailureAnalysisTest.Total#amount (int): no ConstraintValidator for int. \
                        Supported are CharSequence, Collection, Map, Object[], boolean[], byte[], char[], double[], float[], \
                        int[], long[], short[].

                        The bean totals cannot be made because of that.

                        Action:

                        Use another constraint or register a ConstraintValidator.
                        """);
    }

    @Test
    void explainsAWrongSequenceOfGroups(CapturedOutput output) {
        start(WrongGroups.class);
        assertThat(output)
                .contains("The bean sequence cannot be made because of that.")
                .contains("Action:");
    }

    @Test
    void explainsAProviderThatIsAbsent(CapturedOutput output) throws IOException {
        ClassPath.withDefaultProvider("org.example.Absent").run(() -> start(Plain.class));
        assertThat(output)
                .contains(
                        "META-INF/validation.xml names the class org.example.Absent in <default-provider>, which cannot be"
                                + " found.\n\nThe bean defaultValidator cannot be made because of that.")
                .contains("Action:\n\nCorrect the name or add the class.");
    }

    @Test
    void explainsAClassOfHibernateValidatorThatIsMissing(CapturedOutput output) {
        start(MissingClass.class);
        assertThat(output)
                .contains(
                        "Description:\n\nThe application uses the class org.hibernate.validator.constraints.Missing, which is"
                                + " not there, since Verity is in the place of Hibernate Validator.")
                .contains(
                        "Action:\n\nAdd dev.verity:verity-hibernate-bridge, which brings the constraints and interfaces of"
                                + " Hibernate Validator; if it lacks this class, replace its use (docs/migration.md tells by what), or"
                                + " add org.hibernate.validator:hibernate-validator beside Verity.");
    }

    @Test
    void leavesOtherClassesThatAreMissingToOthers() {
        assertThat(new MissingHibernateValidatorAnalyzer().analyze(new NoClassDefFoundError("org/example/Missing")))
                .isNull();
    }

    @Test
    void takesTheLastSentenceForTheWayOut() {
        assertThat(Explanation.of("It is wrong (see a.B). Use another. ", ""))
                .isEqualTo(new Explanation("It is wrong (see a.B).", "Use another."));
        assertThat(Explanation.of("It is wrong.", "Change it."))
                .isEqualTo(new Explanation("It is wrong.", "Change it."));
    }

    @Test
    void explainsValuesThatAreOutOfRange(CapturedOutput output) {
        start(Plain.class, "--verity.temporal-validation-tolerance=-5s");
        start(
                Plain.class,
                "--verity.shadow.provider=org.hibernate.validator.HibernateValidator",
                "--verity.shadow.sample=2");
        assertThat(output)
                .contains("Property verity.temporal_validation_tolerance is \"PT-5S\".")
                .contains(
                        "Action:\n\nAllowed are a number of milliseconds and an ISO duration such as PT1S, neither negative.")
                .contains("Property verity.shadow.sample: \"2.0\" is no share of calls.")
                .contains("Action:\n\nUse a number from 0 to 1.");
    }

    private static void start(Class<?> configuration, String... arguments) {
        SpringApplication application = new SpringApplication(configuration);
        application.setWebApplicationType(WebApplicationType.NONE);
        assertThat(catchThrowable(() -> application.run(arguments))).isNotNull();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Plain {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class WrongConstraint {
        @Bean
        InitializingBean totals(Validator validator) {
            return () -> validator.validate(new Total(1));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class WrongGroups {
        @Bean
        InitializingBean sequence(Validator validator) {
            return () -> validator.validate(new Sequenced());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class MissingClass {
        @Bean
        InitializingBean missing() {
            return () -> {
                throw new NoClassDefFoundError("org/hibernate/validator/constraints/Missing");
            };
        }
    }

    record Total(@Size(min = 1) int amount) {}

    interface First {}

    @GroupSequence(First.class)
    static class Sequenced {}
}
