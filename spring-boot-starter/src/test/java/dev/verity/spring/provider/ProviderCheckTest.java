package dev.verity.spring.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.spring.ClassPath;
import dev.verity.spring.autoconfigure.VerityAutoConfiguration;
import jakarta.validation.Validator;
import java.io.IOException;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

@ExtendWith(OutputCaptureExtension.class)
class ProviderCheckTest {
    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class, VerityAutoConfiguration.class));

    @Test
    void warnsOfAValidatorOfAnotherProvider(CapturedOutput output) {
        runner.withBean("own", LocalValidatorFactoryBean.class, ProviderCheckTest::ofHibernateValidator)
                .run(context -> assertThat(context).hasSingleBean(Validator.class));
        assertThat(output)
                .contains(
                        "The bean own validates by org.hibernate.validator.internal.engine.ValidatorImpl, not by Verity,"
                                + " although verity-spring-boot-starter is on the class path. Remove what chooses the other provider"
                                + " (<default-provider> in META-INF/validation.xml, a bean of type jakarta.validation.Validator), or"
                                + " remove the starter.");
    }

    @Test
    void theProviderThatValidationXmlNamesIsUsedAndWarnedOf(CapturedOutput output) throws IOException {
        ClassPath path = ClassPath.withDefaultProvider(HibernateValidator.class.getName());
        path.run(() -> runner.withClassLoader(path)
                .run(context -> assertThat(context.getBean(Validator.class)
                                .unwrap(Validator.class)
                                .getClass()
                                .getName())
                        .isEqualTo("org.hibernate.validator.internal.engine.ValidatorImpl")));
        assertThat(output)
                .contains(
                        "The bean defaultValidator validates by org.hibernate.validator.internal.engine.ValidatorImpl, not by"
                                + " Verity");
    }

    @Test
    void isSilentWhereTheValidatorIsVeritys(CapturedOutput output) {
        runner.run(context -> assertThat(context).hasSingleBean(Validator.class));
        assertThat(output).doesNotContain("not by Verity");
    }

    @Test
    void makesNoBeanToLookAtIt(CapturedOutput output) {
        runner.withUserConfiguration(LateValidator.class)
                .run(context -> assertThat(context.getBeanFactory().containsSingleton("late"))
                        .isFalse());
        assertThat(output).doesNotContain("not by Verity");
    }

    private static LocalValidatorFactoryBean ofHibernateValidator() {
        LocalValidatorFactoryBean bean = new LocalValidatorFactoryBean();
        bean.setProviderClass(HibernateValidator.class);
        bean.setMessageInterpolator(new ParameterMessageInterpolator());
        return bean;
    }

    @Configuration(proxyBeanMethods = false)
    static class LateValidator {
        @Bean
        @Lazy
        LocalValidatorFactoryBean late() {
            return ofHibernateValidator();
        }
    }
}
