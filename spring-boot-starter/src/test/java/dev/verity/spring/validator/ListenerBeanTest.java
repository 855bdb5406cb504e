package dev.verity.spring.validator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.ValidationListener;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

class ListenerBeanTest {
    record Order(@NotBlank String number) {}

    static class Told implements ValidationListener {
        final List<String> lines = new ArrayList<>();

        @Override
        public void validated(
                Class<?> beanClass,
                Operation operation,
                long nanoseconds,
                Set<? extends ConstraintViolation<?>> violations) {
            lines.add(beanClass.getSimpleName() + " " + operation + " " + violations.size());
        }
    }

    /** Needs the Validator, and validates while it is made. */
    static class Eager extends Told {
        Eager(Validator validator) {
            validator.validate(new Order(""));
        }
    }

    @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
    static class Validators {
        @Bean
        static LocalValidatorFactoryBean defaultValidator(ApplicationContext context) {
            LocalValidatorFactoryBean bean = new LocalValidatorFactoryBean();
            bean.setConfigurationInitializer(configuration -> ListenerBean.addAll(configuration, context));
            return bean;
        }
    }

    @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
    static class Listeners {
        @Bean
        ValidationListener eager(Validator validator) {
            return new Eager(validator);
        }

        @Bean
        @Lazy
        Told told() {
            return new Told();
        }
    }

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(Validators.class);

    @Test
    void isToldOfWhatIsValidatedOnceTheApplicationRuns() {
        runner.withUserConfiguration(Listeners.class).run(context -> {
            context.getBean(Validator.class).validate(new Order("1"));

            assertThat(context.getBean(Eager.class).lines).containsExactly("Order BEAN 0");
            assertThat(context.getBean("told", Told.class).lines).containsExactly("Order BEAN 0");
        });
    }

    @Test
    void isToldWhereAllBeansAreLazy() {
        runner.withUserConfiguration(Listeners.class)
                .withInitializer(context -> context.addBeanFactoryPostProcessor(
                        new org.springframework.boot.LazyInitializationBeanFactoryPostProcessor()))
                .run(context -> {
                    context.getBean(Validator.class).validate(new Order("1"));

                    assertThat(context.getBean("told", Told.class).lines)
                            .containsExactly("Order BEAN 1", "Order BEAN 0");
                    assertThat(context.getBean(Eager.class).lines).containsExactly("Order BEAN 0");
                });
    }

    @Test
    void isNotLookedUpAgainIfItCannotBeMade() {
        List<LogRecord> logged = new ArrayList<>();
        Handler handler = recording(logged);
        Logger logger = Logger.getLogger("dev.verity.validator");
        logger.addHandler(handler);
        runner.withBean(
                        "broken",
                        ValidationListener.class,
                        () -> {
                            throw new IllegalStateException("no registry");
                        },
                        definition -> definition.setLazyInit(true))
                .run(context -> {
                    assertThat(context.getBean(Validator.class).validate(new Order("1")))
                            .isEmpty();
                    assertThat(context.getBean(Validator.class).validate(new Order("1")))
                            .isEmpty();
                });
        logger.removeHandler(handler);
        assertThat(logged)
                .singleElement()
                .satisfies(record ->
                        assertThat(record.getThrown()).hasMessageContaining("Error creating bean with name 'broken'"));
    }

    private static Handler recording(List<LogRecord> records) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                records.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    @Test
    void isNotThereWithoutListeners() {
        runner.run(context -> assertThat(context.getBean(Validator.class)
                        .unwrap(Validator.class)
                        .getClass()
                        .getSimpleName())
                .isEqualTo("BeanValidator"));
    }

    @Test
    void passesOtherProvidersBy() {
        Configuration<?> other = (Configuration<?>) java.lang.reflect.Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Configuration.class}, (proxy, method, arguments) -> {
                    throw new AssertionError(method);
                });
        runner.withUserConfiguration(Listeners.class).run(context -> ListenerBean.addAll(other, context));
        assertThat(Validation.byDefaultProvider().configure()).isNotNull();
    }
}
