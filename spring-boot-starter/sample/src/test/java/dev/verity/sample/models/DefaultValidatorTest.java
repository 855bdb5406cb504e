package dev.verity.sample.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.verity.model.Models;
import dev.verity.validator.PlanListings;
import dev.verity.validator.VerityConfiguration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.ClassUtils;
import org.springframework.validation.annotation.Validated;

/** The Validator of an application, as each line of Spring Boot takes it up. */
class DefaultValidatorTest {
    @Test
    void isThePrimaryBeanAndVeritys() {
        try (ConfigurableApplicationContext context = start()) {
            assertThat(context.getBeanFactory()
                            .getBeanDefinition("defaultValidator")
                            .isPrimary())
                    .isTrue();
            assertThat(context.getBean(Validator.class).unwrap(PlanListings.class))
                    .isNotNull();
            assertThat(context.getBean(Models.class)).isNotSameAs(Models.standard());
        }
    }

    @Test
    void validatesMethods() {
        try (ConfigurableApplicationContext context = start()) {
            Service service = context.getBean(Service.class);
            assertThat(catchThrowableOfType(ConstraintViolationException.class, () -> service.take(0))
                            .getConstraintViolations())
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactly("must be greater than or equal to 1");
        }
    }

    @Test
    void propertiesAreSetAndCustomizersHaveTheLastWord() {
        try (ConfigurableApplicationContext context = start("--verity.fail-fast=true")) {
            assertThat(context.getBean(Validator.class).validate(new Pair("", "")))
                    .hasSize(1);
        }
        SpringApplication application = application();
        application.addInitializers(context -> addCustomizer((GenericApplicationContext) context));
        try (ConfigurableApplicationContext context = application.run("--verity.fail-fast=true")) {
            assertThat(context.getBean(Validator.class).validate(new Pair("", "")))
                    .hasSize(2);
        }
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return application().run(arguments);
    }

    private static SpringApplication application() {
        SpringApplication application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application;
    }

    /** Each line has the type in another package. */
    private static void addCustomizer(GenericApplicationContext context) {
        String older = "org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer";
        String newer = "org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer";
        Class<?> type = ClassUtils.resolveClassName(ClassUtils.isPresent(newer, null) ? newer : older, null);
        register(context, type);
    }

    private static <T> void register(GenericApplicationContext context, Class<T> type) {
        Object customizer =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, DefaultValidatorTest::answer);
        context.registerBean("customizer", type, () -> type.cast(customizer));
    }

    private static Object answer(Object proxy, Method method, Object[] arguments) {
        switch (method.getName()) {
            case "customize":
                return ((VerityConfiguration) arguments[0]).failFast(false);
            case "hashCode":
                return System.identityHashCode(proxy);
            case "equals":
                return proxy == arguments[0];
            default:
                return "customizer";
        }
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(Service.class)
    static class Application {}

    @Validated
    static class Service {
        void take(@Min(1) int number) {}
    }

    record Pair(@Size(min = 1) String one, @Size(min = 1) String other) {}
}
