package app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Size;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.AbstractMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.hibernate.validator.spi.resourceloading.ResourceBundleLocator;
import org.junit.jupiter.api.Test;

/** The message interpolators that applications make themselves. */
class InterpolatorsTest {
    static class Texts {
        @Size(min = 2, message = "{texts.short} {min} ${validatedValue} \\{x\\}")
        String text = "t";
    }

    private static final ResourceBundleLocator LOCATOR = InterpolatorsTest::bundle;

    private static ResourceBundle bundle(Locale locale) {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"texts.short", "too short in " + locale.getLanguage()}};
            }
        };
    }

    @Test
    void parametersAreReplacedWithoutExpressions() {
        assertThat(message(new ParameterMessageInterpolator())).isEqualTo("{texts.short} 2 ${validatedValue} {x}");
    }

    @Test
    void messagesComeFromALocator() {
        assertThat(message(new ResourceBundleMessageInterpolator(
                        LOCATOR, Set.of(Locale.FRENCH), Locale.FRENCH, context -> context.getDefaultLocale(), false)))
                .startsWith("too short in fr 2 ");
    }

    @Test
    void subclassesMayTreatTermsAsTheyLike() {
        MessageInterpolator interpolator = new AbstractMessageInterpolator(LOCATOR) {
            @Override
            protected String interpolate(Context context, Locale locale, String term) {
                return "<" + term + ">";
            }
        };

        assertThat(message(interpolator))
                .isEqualTo("too short in " + Locale.getDefault().getLanguage() + " <{min}> <${validatedValue}> {x}");
    }

    @Test
    void subclassesMayAskForTheUsualText() {
        MessageInterpolator interpolator = new ParameterMessageInterpolator() {
            @Override
            protected String interpolate(Context context, Locale locale, String term) {
                return "<" + super.interpolate(context, locale, term) + ">";
            }
        };

        assertThat(message(interpolator)).isEqualTo("<{texts.short}> <2> <${validatedValue}> {x}");
    }

    private static String message(MessageInterpolator interpolator) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(interpolator)
                .buildValidatorFactory()) {
            return factory.getValidator()
                    .validate(new Texts())
                    .iterator()
                    .next()
                    .getMessage();
        }
    }
}
