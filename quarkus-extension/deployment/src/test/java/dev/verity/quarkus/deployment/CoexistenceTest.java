package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.VerityValidatorFactory;
import io.quarkus.builder.Version;
import io.quarkus.maven.dependency.Dependency;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.hibernate.validator.constraints.Length;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CoexistenceTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(Person.class))
            .setForcedDependencies(
                    List.of(Dependency.of("io.quarkus", "quarkus-hibernate-validator", Version.getVersion())))
            .setLogRecordPredicate(record -> record.getLoggerName().startsWith("io.quarkus.deployment.steps.")
                    && record.getLevel().intValue() >= Level.WARNING.intValue())
            .assertLogRecords(records ->
                    assertThat(records).extracting(LogRecord::getMessage).isEmpty());

    record Person(@NotBlank @Length(max = 5) String name) {}

    @Inject
    Validator validator;

    @Inject
    ValidatorFactory factory;

    @Test
    void hasVerityValidateWhereBothExtensionsAreDependencies() {
        assertThat(factory).isInstanceOf(VerityValidatorFactory.class);
        assertThat(validator.validate(new Person(""))).hasSize(1);
        assertThat(validator.validate(new Person("Jonathan"))).hasSize(1);
    }

    @Test
    void leavesTheOtherExtensionAndItsProviderOut() {
        assertThat(isPresent("io.quarkus.hibernate.validator.runtime.HibernateValidatorRecorder"))
                .isFalse();
        assertThat(isPresent("org.hibernate.validator.internal.engine.ValidatorImpl"))
                .isFalse();
    }

    private static boolean isPresent(String name) {
        return Thread.currentThread()
                        .getContextClassLoader()
                        .getResource(name.replace('.', '/').concat(".class"))
                != null;
    }
}
