package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.quarkus.startup.PreparationRecorder;
import dev.verity.validator.PlanListings;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.GroupSequence;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PreparationTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION =
            new QuarkusUnitTest().withApplicationRoot(jar -> jar.addClasses(Asked.class, Wrong.class, Person.class));

    /** Reading constraints asks for the names of constrained parameters. */
    @Singleton
    static class Asked implements ParameterNameProvider {
        static final Set<String> NAMES = new ConcurrentSkipListSet<>();

        @Override
        public List<String> getParameterNames(Constructor<?> constructor) {
            NAMES.add(constructor.getName());
            return List.of("name");
        }

        @Override
        public List<String> getParameterNames(Method method) {
            return List.of();
        }
    }

    @GroupSequence({Wrong.class, Wrong.class})
    static class Wrong {
        @NotNull
        String name;
    }

    static class Person {
        Person(@NotNull String name) {}
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
        assertThat(Asked.NAMES).containsExactly(Person.class.getName());
        assertThat(validator.unwrap(PlanListings.class).plans()).isEmpty();
    }
}
