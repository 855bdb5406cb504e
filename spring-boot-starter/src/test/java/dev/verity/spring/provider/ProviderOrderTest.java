package dev.verity.spring.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.verity.spring.ClassPath;
import dev.verity.validator.PlanListings;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import jakarta.validation.spi.ValidationProvider;
import java.io.IOException;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockServletContext;
import org.springframework.validation.annotation.Validated;

@ExtendWith(OutputCaptureExtension.class)
class ProviderOrderTest {
    @Test
    void withoutItTheClassPathDecides() throws IOException {
        ClassPath.withHibernateValidatorFirst()
                .run(() -> assertThat(ProviderOrder.found()).first().isInstanceOf(HibernateValidator.class));
    }

    @Test
    void verityIsTheDefaultProviderAlsoOfWhatKnowsNothingOfSpring() throws IOException {
        ClassPath path = ClassPath.withHibernateValidatorFirst();
        ProviderOrder.establish(path);
        path.run(() -> {
            Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
            assertThat(validator.unwrap(PlanListings.class)).isNotNull();
        });
    }

    @Test
    void threadsOfAWebServerHaveItToo() throws IOException {
        ClassPath path = ClassPath.withHibernateValidatorFirst();
        new ServletProviderOrder().onStartup(new MockServletContext() {
            @Override
            public ClassLoader getClassLoader() {
                return path;
            }
        });
        path.run(() -> assertThat(ProviderOrder.found()).first().isInstanceOf(VerityValidator.class));
    }

    @Test
    void keepsTheOtherProvidersForThoseWhoNameThem() throws IOException {
        ClassPath path = ClassPath.withHibernateValidatorFirst();
        ProviderOrder.establish(path);
        path.run(() -> assertThat(ProviderOrder.found())
                .<Class<?>>extracting(Object::getClass)
                .containsExactly(VerityValidator.class, HibernateValidator.class));
    }

    @Test
    void saysSoWhereTheOrderCannotBeChanged(CapturedOutput output) {
        List<ValidationProvider<?>> providers = List.of(new HibernateValidator(), new VerityValidator());
        ProviderOrder.moveVerityToTheFront(providers);
        assertThat(providers).first().isInstanceOf(HibernateValidator.class);
        assertThat(output)
                .contains(
                        "Whatever asks for the default provider gets org.hibernate.validator.HibernateValidator, not Verity,"
                                + " since this version of jakarta.validation-api keeps the order of the class path. The bean"
                                + " defaultValidator is Verity's all the same. Remove the other provider.");
    }

    @Test
    void verityWinsInAnApplicationThatHasBoth(CapturedOutput output) throws IOException {
        ClassPath.withHibernateValidatorFirst().run(() -> {
            try (ConfigurableApplicationContext context = start("--limits.number=2")) {
                assertThat(context.getBean(Validator.class).unwrap(PlanListings.class))
                        .isNotNull();
                assertThat(Validation.buildDefaultValidatorFactory().getValidator())
                        .satisfies(validator ->
                                assertThat(validator.unwrap(PlanListings.class)).isNotNull());
            }
        });
        assertThat(output).doesNotContain("not by Verity").doesNotContain("HV000001");
    }

    @Test
    void verityValidatesConfigurationProperties(CapturedOutput output) throws IOException {
        ClassPath.withHibernateValidatorFirst()
                .run(() -> assertThat(catchThrowable(() -> start("--limits.number=1")))
                        .isNotNull());
        assertThat(output)
                .contains("Reason: must be greater than or equal to 2")
                .doesNotContain("HV000001");
    }

    @Test
    void loadsNothingWhereVerityIsAlone() throws IOException {
        ClassPath path = ClassPath.withVerityAlone();
        ProviderOrder.establish(path);
        path.run(() -> assertThat(ProviderOrder.found()).singleElement().isInstanceOf(VerityValidator.class));
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        return application.run(arguments);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @EnableConfigurationProperties(Limits.class)
    static class Application {}

    @Validated
    @ConfigurationProperties("limits")
    record Limits(@Min(2) int number) {}
}
