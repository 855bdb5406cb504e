package dev.verity.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.ValidationListener;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.support.GenericApplicationContext;

class ApplicationListenersTest {
    @Test
    void thereIsNoneWhereNoBeanIsOne() {
        new ApplicationContextRunner()
                .run(context -> assertThat(ApplicationListeners.of(context)).isNull());
    }

    @Test
    void tellsTheBeans() {
        new ApplicationContextRunner().withBean(Recorder.class).run(context -> {
            ValidationListener listener = ApplicationListeners.of(context);
            listener.validated(String.class, ValidationListener.Operation.BEAN, 1, Set.of());
            listener.failed(String.class, ValidationListener.Operation.VALUE, 1, new IllegalStateException("no"));
            assertThat(context.getBean(Recorder.class).told).containsExactly("validated BEAN", "failed VALUE");
        });
    }

    @Test
    void makesNoBeanBeforeTheContextHasAllThatWorksOnBeans() {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.registerBean(Recorder.class);
            ValidationListener listener = ApplicationListeners.of(context);
            listener.validated(String.class, ValidationListener.Operation.BEAN, 1, Set.of());
            context.refresh();
            assertThat(context.getBean(Recorder.class).told).isEmpty();
        }
    }

    static class Recorder implements ValidationListener {
        final List<String> told = new ArrayList<>();

        @Override
        public void validated(
                Class<?> beanClass,
                Operation operation,
                long nanoseconds,
                Set<? extends ConstraintViolation<?>> violations) {
            told.add("validated " + operation);
        }

        @Override
        public void failed(Class<?> beanClass, Operation operation, long nanoseconds, Throwable failure) {
            told.add("failed " + operation);
        }
    }
}
