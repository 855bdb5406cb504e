package dev.verity.internal.engine;

import static dev.verity.mapping.Constraints.max;
import static dev.verity.mapping.Constraints.notBlank;
import static dev.verity.mapping.Constraints.notNull;
import static dev.verity.mapping.Constraints.positive;
import static dev.verity.mapping.Constraints.size;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.internal.engine.Mapped.Account;
import dev.verity.internal.engine.Mapped.Annotated;
import dev.verity.internal.engine.Mapped.Same;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Constraints of methods and constructors that are declared by calls, and annotations that are ignored. */
abstract class ExecutableMappingSuite extends MappedSuite {

    @Nested
    class OnExecutables {
        @Test
        void constrainParametersAndReturnValues() {
            Validator validator = mapped(mapping -> mapping.type(Account.class)
                    .method("rename", String.class, String.class)
                    .parameter(0)
                    .constraint(notNull())
                    .returnValue()
                    .constraint(size(2, 3))
                    .parameter(1)
                    .constraint(notBlank())
                    .constructor(String.class, int.class)
                    .parameter(1)
                    .constraint(positive())
                    .returnValue()
                    .valid()
                    .field("balance")
                    .constraint(max(7)));
            Method rename = method("rename", String.class, String.class);

            assertThat(paths(validator
                            .forExecutables()
                            .validateParameters(new Account(), rename, new @Nullable Object[] {null, " "})))
                    .containsExactly("rename.first", "rename.second");
            assertThat(paths(validator.forExecutables().validateReturnValue(new Account(), rename, "a")))
                    .containsExactly("rename.<return value>");
            assertThat(paths(validator.forExecutables().validateConstructorParameters(constructor(), new Object[] {"", 0
                    })))
                    .containsExactly("Account.balance");
            assertThat(paths(validator
                            .forExecutables()
                            .validateConstructorReturnValue(constructor(), new Account("o", 8))))
                    .containsExactly("Account.<return value>.balance");
        }

        @Test
        void constrainElementsOfContainersThatArePassedAndReturned() {
            Validator validator = mapped(mapping -> mapping.type(Account.class)
                    .method("list", List.class)
                    .parameter(0)
                    .containerElementType()
                    .constraint(notNull())
                    .returnValue()
                    .containerElementType(0)
                    .constraint(notBlank()));
            Method list = method("list", List.class);
            List<@Nullable String> names = Arrays.asList("a", null);

            assertThat(paths(validator.forExecutables().validateParameters(new Account(), list, new Object[] {names})))
                    .containsExactly("list.names[1].<list element>");
            assertThat(paths(validator.forExecutables().validateReturnValue(new Account(), list, names)))
                    .containsExactly("list.<return value>[1].<list element>");
        }

        @Test
        void constrainAllParametersTogether() {
            Validator validator = mapped(mapping -> mapping.type(Account.class)
                    .method("rename", String.class, String.class)
                    .crossParameter()
                    .constraint(Same.class)
                    .parameter(0)
                    .constraint(notNull()));

            assertThat(found(validator
                            .forExecutables()
                            .validateParameters(
                                    new Account(), method("rename", String.class, String.class), new Object[] {"a", "b"
                                    })))
                    .containsExactly("rename.<cross-parameter>: not the same");
        }
    }

    @Nested
    class OnAnnotations {
        private Annotated bean() {
            Annotated bean = new Annotated();
            bean.list = Arrays.asList((Object) null);
            return bean;
        }

        private List<String> parameters(Validator validator) {
            return paths(validator
                    .forExecutables()
                    .validateParameters(new Annotated(), act(), new @Nullable Object[] {null, "x"}));
        }

        private List<String> returned(Validator validator) {
            return paths(validator.forExecutables().validateReturnValue(new Annotated(), act(), null));
        }

        private Method act() {
            try {
                return Annotated.class.getMethod("act", Object.class, Object.class);
            } catch (NoSuchMethodException e) {
                throw new AssertionError(e);
            }
        }

        @Test
        void ignoreAll() {
            Validator validator =
                    mapped(mapping -> mapping.type(Annotated.class).ignoreAllAnnotations());

            assertThat(validator.validate(bean())).isEmpty();
            assertThat(parameters(validator)).isEmpty();
            assertThat(returned(validator)).isEmpty();
        }

        @Test
        void ignoreAllButSome() {
            Validator validator = mapped(mapping -> mapping.type(Annotated.class)
                    .ignoreAllAnnotations()
                    .getter("property")
                    .ignoreAnnotations(false)
                    .method("act", Object.class, Object.class)
                    .parameter(0)
                    .ignoreAnnotations(false));

            assertThat(paths(validator.validate(bean()))).containsExactly("property");
            assertThat(parameters(validator)).containsExactly("act.one");
            assertThat(returned(validator)).isEmpty();
        }

        @Test
        void ignoreThoseOfFieldsAndTheirElements() {
            Validator validator = mapped(mapping -> mapping.type(Annotated.class)
                    .field("field")
                    .ignoreAnnotations(true)
                    .field("list")
                    .ignoreAnnotations(true)
                    .constraint(size(2, 3)));

            assertThat(paths(validator.validate(bean()))).containsExactly("list", "property");
        }

        @Test
        void ignoreThoseOfGetters() {
            Validator validator = mapped(
                    mapping -> mapping.type(Annotated.class).getter("property").ignoreAnnotations(true));

            assertThat(paths(validator.validate(bean()))).containsExactly("field", "list[0].<list element>");
        }

        @Test
        void ignoreThoseOfAMethodButForOneParameter() {
            Validator validator = mapped(mapping -> mapping.type(Annotated.class)
                    .method("act", Object.class, Object.class)
                    .ignoreAnnotations(true)
                    .parameter(0)
                    .ignoreAnnotations(false));

            assertThat(parameters(validator)).containsExactly("act.one");
            assertThat(returned(validator)).isEmpty();
        }

        @Test
        void ignoreThoseOfParts() {
            Validator validator = mapped(mapping -> mapping.type(Annotated.class)
                    .method("act", Object.class, Object.class)
                    .crossParameter()
                    .ignoreAnnotations(true)
                    .returnValue()
                    .ignoreAnnotations(true));

            assertThat(parameters(validator)).containsExactly("act.one");
            assertThat(returned(validator)).isEmpty();
        }
    }
}
