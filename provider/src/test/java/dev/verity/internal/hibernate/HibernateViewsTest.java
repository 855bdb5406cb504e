package dev.verity.internal.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.EngineMode;
import dev.verity.validator.VerityConstraintValidatorContext;
import dev.verity.validator.VerityConstraintViolation;
import dev.verity.validator.VerityMessageInterpolatorContext;
import dev.verity.validator.VerityValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateCrossParameterConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;
import org.hibernate.validator.path.Path;
import org.hibernate.validator.path.PropertyNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Our objects as the interfaces of Hibernate Validator, by whichever engine they are made. */
@ParameterizedClass
@EnumSource(EngineMode.class)
class HibernateViewsTest {
    private final ValidatorFactory factory;
    private final Validator validator;

    HibernateViewsTest(EngineMode mode) {
        factory = Validation.byProvider(VerityValidator.class)
                .configure()
                .engine(mode)
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    record Bean(@Scripted String text) {}

    static class Service {
        @Scripted
        public void call(String first, int second) {}
    }

    @AfterEach
    void reset() {
        factory.close();
        Scripted.OfValue.script = context -> {};
    }

    private ConstraintViolation<Bean> only(Consumer<HibernateConstraintValidatorContext> script) {
        Scripted.OfValue.script = context -> script.accept(context.unwrap(HibernateConstraintValidatorContext.class));
        Set<ConstraintViolation<Bean>> found = validator.validate(new Bean("text"));
        assertThat(found).hasSize(1);
        return found.iterator().next();
    }

    @Nested
    class OfConstraintValidatorContexts {
        @Test
        void addMessageParametersAndExpressionVariables() {
            assertThat(only(context -> context.addMessageParameter("who", "{message} ${1 + 1}"))
                            .getMessage())
                    .isEqualTo("declared {message} ${1 + 1}");
            assertThat(only(context -> context.addMessageParameter("who", "${1 + 1}", MessageParameterEscaping.NONE))
                            .getMessage())
                    .isEqualTo("declared ${1 + 1}");
            assertThat(only(context -> {
                                context.addExpressionVariable("n", 20).disableDefaultConstraintViolation();
                                context.buildConstraintViolationWithTemplate("${n + 1}")
                                        .enableExpressionLanguage()
                                        .addConstraintViolation();
                            })
                            .getMessage())
                    .isEqualTo("21");
        }

        @Test
        void letExpressionsReachWhatTheLevelAllows() {
            Function<ExpressionLanguageFeatureLevel, String> message = level -> only(context -> {
                        context.disableDefaultConstraintViolation();
                        context.buildConstraintViolationWithTemplate("${validatedValue.length()}")
                                .enableExpressionLanguage(level)
                                .addConstraintViolation();
                    })
                    .getMessage();

            assertThat(message.apply(ExpressionLanguageFeatureLevel.BEAN_METHODS))
                    .isEqualTo("4");
            assertThat(message.apply(ExpressionLanguageFeatureLevel.BEAN_PROPERTIES))
                    .isEqualTo("${validatedValue.length()}");
            assertThat(message.apply(ExpressionLanguageFeatureLevel.NONE)).isEqualTo("${validatedValue.length()}");
        }

        @Test
        void buildViolationsAtOtherPlaces() {
            assertThat(only(context -> {
                                context.disableDefaultConstraintViolation();
                                context.buildConstraintViolationWithTemplate(
                                                context.getDefaultConstraintMessageTemplate())
                                        .addPropertyNode("part")
                                        .addContainerElementNode("<list element>", List.class, 0)
                                        .inIterable()
                                        .atIndex(1)
                                        .addConstraintViolation();
                            })
                            .getPropertyPath())
                    .hasToString("text.part[1].<list element>");
        }

        @Test
        void tellParameterNamesOfCrossParameterConstraints() throws ReflectiveOperationException {
            List<String> names = new ArrayList<>();
            Scripted.OfValue.script =
                    context -> names.addAll(context.unwrap(HibernateCrossParameterConstraintValidatorContext.class)
                            .getMethodParameterNames());

            validator
                    .forExecutables()
                    .validateParameters(
                            new Service(), Service.class.getMethod("call", String.class, int.class), new Object[] {"", 1
                            });

            assertThat(names).containsExactly("first", "second");
        }

        @Test
        void areOurContextsUnderneath() {
            List<Object> seen = new ArrayList<>();
            Scripted.OfValue.script = context -> {
                HibernateConstraintValidatorContext view = context.unwrap(HibernateConstraintValidatorContext.class);
                seen.add(view.unwrap(HibernateConstraintValidatorContext.class) == view);
                seen.add(view.unwrap(VerityConstraintValidatorContext.class) == context);
                seen.add(view.getClockProvider() == context.getClockProvider());
            };
            validator.validate(new Bean(""));

            assertThat(seen).containsExactly(true, true, true);
        }

        @Test
        void areListedWhereAnotherIsWanted() {
            Scripted.OfValue.script =
                    context -> context.unwrap(HibernateCrossParameterConstraintValidatorContext.class);

            assertThatThrownBy(() -> validator.validate(new Bean("")))
                    .isInstanceOf(ValidationException.class)
                    .rootCause()
                    .hasMessage("The constraint validator context cannot be unwrapped to"
                            + " org.hibernate.validator.constraintvalidation.HibernateCrossParameterConstraintValidatorContext."
                            + " Of Hibernate Validator's types it can be unwrapped to"
                            + " org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext.");
        }
    }

    @Nested
    class OfViolations {
        @Test
        void tellTheDynamicPayload() {
            HibernateConstraintViolation<?> view =
                    only(context -> context.withDynamicPayload(42)).unwrap(HibernateConstraintViolation.class);

            assertThat(view.getDynamicPayload(Integer.class)).isEqualTo(42);
            assertThat(view.getDynamicPayload(Number.class)).isEqualTo(42);
            assertThat(view.getDynamicPayload(String.class)).isNull();
            assertThat(view.unwrap(Integer.class)).isEqualTo(42);
            VerityConstraintViolation<?> ours = view.unwrap(VerityConstraintViolation.class);
            assertThat(ours.dynamicPayload(Integer.class)).isEqualTo(42);
            assertThat(ours.dynamicPayload(String.class)).isNull();
            assertThat(ours.leafNode()).hasToString("text");
        }

        @Test
        void tellWhatTheViolationTells() {
            ConstraintViolation<Bean> violation = only(context -> {});
            HibernateConstraintViolation<?> view = violation.unwrap(HibernateConstraintViolation.class);

            assertThat(view).isEqualTo(violation.unwrap(HibernateConstraintViolation.class));
            assertThat(view.getMessage()).isEqualTo("declared {who}");
            assertThat(view.getMessageTemplate()).isEqualTo("declared {who}");
            assertThat(view.getInvalidValue()).isEqualTo("text");
            assertThat((Object) view.getRootBean()).isSameAs(violation.getRootBean());
            assertThat((Object) view.getRootBeanClass()).isEqualTo(Bean.class);
            assertThat(view.getLeafBean()).isSameAs(violation.getLeafBean());
            assertThat(view.getExecutableParameters()).isNull();
            assertThat(view.getExecutableReturnValue()).isNull();
            assertThat(view.getConstraintDescriptor()).isSameAs(violation.getConstraintDescriptor());
            assertThat(view).hasToString(violation.toString());
        }

        @Test
        void tellTheLeafNode() {
            var path = only(context -> {})
                    .unwrap(HibernateConstraintViolation.class)
                    .getPropertyPath();

            assertThat(path).hasToString("text").isInstanceOf(Path.class);
            assertThat(((Path) path).getLeafNode().getName()).isEqualTo("text");
        }

        @Test
        void haveNodesWithoutValues() {
            var node = only(context -> {}).getPropertyPath().iterator().next();

            assertThatThrownBy(() -> node.as(PropertyNode.class))
                    .isInstanceOf(ClassCastException.class)
                    .hasMessage("Path node 'text' of kind PROPERTY is not a org.hibernate.validator.path.PropertyNode."
                            + " Nodes keep no values: ask the violation for its invalid value and its leaf bean.");
        }

        @Test
        void areListedWhereAnotherIsWanted() {
            assertThatThrownBy(() -> only(context -> {}).unwrap(HibernateValidatorConfiguration.class))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("The constraint violation cannot be unwrapped to"
                            + " org.hibernate.validator.HibernateValidatorConfiguration. Of Hibernate Validator's types it"
                            + " can be unwrapped to org.hibernate.validator.engine.HibernateConstraintViolation.");
        }
    }

    @Nested
    class OfMessageContexts {
        private final List<Object> seen = new ArrayList<>();

        private MessageInterpolator telling(Consumer<MessageInterpolator.Context> script) {
            return new MessageInterpolator() {
                @Override
                public String interpolate(String template, Context context) {
                    script.accept(context);
                    return template;
                }

                @Override
                public String interpolate(String template, Context context, Locale locale) {
                    return interpolate(template, context);
                }
            };
        }

        private void validate(Consumer<MessageInterpolator.Context> script) {
            factory.usingContext()
                    .messageInterpolator(telling(script))
                    .getValidator()
                    .validate(new Bean("text"));
        }

        @Test
        void tellWhatOursTell() {
            Scripted.OfValue.script = context -> context.unwrap(VerityConstraintValidatorContext.class)
                    .addMessageParameter("who", "{x}")
                    .addExpressionVariable("n", 1);
            validate(context -> {
                HibernateMessageInterpolatorContext view = context.unwrap(HibernateMessageInterpolatorContext.class);
                seen.add(view.getRootBeanType());
                seen.add(view.getPropertyPath().toString());
                seen.add(view.getMessageParameters());
                seen.add(view.getExpressionVariables());
                seen.add(view.getExpressionLanguageFeatureLevel());
                seen.add(view.getValidatedValue());
                seen.add(view.unwrap(VerityMessageInterpolatorContext.class).messageParameters());
            });

            assertThat(seen)
                    .containsExactly(
                            Bean.class,
                            "text",
                            Map.of("who", "\\{x\\}"),
                            Map.of("n", 1),
                            ExpressionLanguageFeatureLevel.BEAN_PROPERTIES,
                            "text",
                            Map.of("who", "{x}"));
        }

        @Test
        void allowCustomViolationsNoExpressionsUnlessTheyAsk() {
            Scripted.OfValue.script = context -> {
                context.disableDefaultConstraintViolation();
                custom(context, "one").addConstraintViolation();
                for (ExpressionLanguageFeatureLevel level : ExpressionLanguageFeatureLevel.values()) {
                    custom(context, "two").enableExpressionLanguage(level).addConstraintViolation();
                }
            };
            validate(context -> seen.add(context.unwrap(HibernateMessageInterpolatorContext.class)
                    .getExpressionLanguageFeatureLevel()
                    .name()));

            assertThat(seen)
                    .containsExactly("NONE", "VARIABLES", "NONE", "VARIABLES", "BEAN_PROPERTIES", "BEAN_METHODS");
        }

        private static org.hibernate.validator.constraintvalidation.HibernateConstraintViolationBuilder custom(
                ConstraintValidatorContext context, String template) {
            return context.unwrap(HibernateConstraintValidatorContext.class)
                    .buildConstraintViolationWithTemplate(template);
        }
    }
}
