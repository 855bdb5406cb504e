package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.quarkus.startup.PreparationRecorder;
import dev.verity.validator.DefaultGroupSequenceProvider;
import dev.verity.validator.GroupSequenceProvider;
import dev.verity.validator.PlanListings;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import jakarta.validation.GroupSequence;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PreparationTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION =
            new QuarkusUnitTest().withApplicationRoot(jar -> jar.addClasses(ByState.class, Wrong.class, Person.class));

    /** Made when the constraints of a class are read. */
    static class ByState implements DefaultGroupSequenceProvider<Person> {
        static final AtomicInteger MADE = new AtomicInteger();

        ByState() {
            MADE.incrementAndGet();
        }

        @Override
        public List<Class<?>> getValidationGroups(Class<?> type, Person person) {
            return List.of(Person.class);
        }
    }

    @GroupSequence({Wrong.class, Wrong.class})
    static class Wrong {
        @NotNull
        String name;
    }

    @GroupSequenceProvider(ByState.class)
    static class Person {
        @NotNull
        String name;
    }

    @Inject
    Validator validator;

    @Test
    void readsConstraintsInTheBackgroundAndPassesOverWhatItCannotRead() throws InterruptedException {
        new PreparationRecorder().begin(List.of("gone.Person", Wrong.class.getName(), Person.class.getName()));
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("verity-preparation")) {
                thread.join();
            }
        }
        assertThat(ByState.MADE).hasValue(1);
        assertThat(validator.unwrap(PlanListings.class).plans()).isEmpty();
    }
}
