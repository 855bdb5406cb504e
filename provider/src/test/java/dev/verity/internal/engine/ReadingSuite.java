package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often values are read and constraints are checked. */
abstract class ReadingSuite extends ValidationSuite {
    private final Probes probes = new Probes();

    interface One {}

    interface Two extends One {}

    static class Account {
        int reads;

        @NotNull
        @Size(min = 1)
        @Probe("default")
        @Probe(value = "one", groups = One.class)
        @Probe(
                value = "both",
                groups = {Default.class, One.class, Two.class})
        @Valid
        public List<@NotNull String> getOwners() {
            reads++;
            return List.of("x");
        }
    }

    @GroupSequence({One.class, Strict.class, Two.class})
    static class Strict extends Account {
        @Probe(value = "strict", groups = Two.class)
        @Override
        public List<String> getOwners() {
            return super.getOwners();
        }
    }

    static class Broken {
        @NotNull
        public Object getState() {
            throw new IllegalStateException("closed");
        }
    }

    static class Failing {
        @NotNull
        public Object getState() {
            throw new AssertionError("out of order");
        }
    }

    @Test
    void readsAPropertyOnceForAllItsConstraintsElementsAndCascades() {
        Account account = new Account();

        validator(configuration().constraintValidatorFactory(probes)).validate(account);

        assertThat(account.reads).isEqualTo(1);
    }

    @Test
    void readsAPropertyOnceForSeveralGroups() {
        Account account = new Account();

        validator(configuration().constraintValidatorFactory(probes))
                .validate(account, Default.class, One.class, Two.class);

        assertThat(account.reads).isEqualTo(1);
    }

    @Test
    void readsAPropertyOnceForAllElementsOfARedefinedDefaultGroup() {
        Account account = new Strict();

        validator(configuration().constraintValidatorFactory(probes)).validate(account);

        assertThat(account.reads).isEqualTo(1);
        assertThat(probes.checked()).containsExactly("one", "both", "default", "strict");
    }

    @Test
    void checksAConstraintOnceThoughSeveralRequestedGroupsAskForIt() {
        validator(configuration().constraintValidatorFactory(probes))
                .validate(new Account(), Default.class, One.class, Two.class, One.class);

        assertThat(probes.checked()).containsExactlyInAnyOrder("default", "one", "both");
    }

    @Test
    void doesNotReadPropertiesOfWhichNoGroupIsRequested() {
        Account account = new Account();

        validator(configuration().constraintValidatorFactory(probes)).validate(account, Runnable.class);

        assertThat(probes.checked()).isEmpty();
    }

    @Test
    void tellsWhichGetterThrewAnException() {
        assertThatThrownBy(() -> validator().validate(new Broken()))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "Cannot read %s#getState: it threw java.lang.IllegalStateException: closed.",
                        Broken.class.getName())
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void letsErrorsOfGettersPass() {
        assertThatThrownBy(() -> validator().validate(new Failing()))
                .isInstanceOf(AssertionError.class)
                .hasMessage("out of order");
    }
}
