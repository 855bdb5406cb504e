package dev.verity.sample.harbour.rules;

import dev.verity.sample.harbour.HarbourTest;
import dev.verity.sample.harbour.dues.KnownFlagValidator;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Vetoed;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The application with beans of the specification's contracts that take the place of what it usually has. */
@QuarkusTest
@TestProfile(ReplacedPartsTest.Parts.class)
class ReplacedPartsTest extends HarbourTest {
    @Test
    void allAreUsed() {
        http.post("/dues", "{\"flag\": \"DE\", \"pilotage\": 31, \"mooring\": 51, \"copies\": 5}")
                .isJson(200, """
                    {"flag": "{HARBOUR.KNOWNFLAG.MESSAGE}",
                     "mooring": "{HARBOUR.RATE.MESSAGE}: AT MOST 50"}\
                    """);
    }

    /** Which alternatives are beans. */
    public static class Parts implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(Shouting.class, Norwegian.class, Incurious.class);
        }
    }

    @Alternative
    @ApplicationScoped
    static class Shouting implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template.toUpperCase(Locale.ROOT);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolate(template, context);
        }
    }

    @Alternative
    @ApplicationScoped
    static class Norwegian implements ConstraintValidatorFactory {
        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            if (type == KnownFlagValidator.class) {
                return type.cast(new FlagOfNorway());
            }
            InstanceHandle<T> bean = Arc.container().instance(type);
            return bean.isAvailable() ? bean.get() : make(type);
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> validator) {
            // they live as long as the application
        }

        private static <T> T make(Class<T> type) {
            try {
                return type.getConstructor().newInstance();
            } catch (ReflectiveOperationException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    /** No bean: it would be one as its superclass is. */
    @Vetoed
    static class FlagOfNorway extends KnownFlagValidator {
        @Override
        public boolean isValid(String flag, ConstraintValidatorContext context) {
            return "NO".equals(flag);
        }
    }

    @Alternative
    @ApplicationScoped
    static class Incurious implements TraversableResolver {
        @Override
        public boolean isReachable(
                Object bean, Path.Node node, Class<?> root, Path pathToBean, ElementType elementType) {
            return !"pilotage".equals(node.getName());
        }

        @Override
        public boolean isCascadable(
                Object bean, Path.Node node, Class<?> root, Path pathToBean, ElementType elementType) {
            return true;
        }
    }
}
