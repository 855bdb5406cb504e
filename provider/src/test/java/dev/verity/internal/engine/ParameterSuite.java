package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ElementKind;
import jakarta.validation.GroupSequence;
import jakarta.validation.Path;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import jakarta.validation.executable.ExecutableValidator;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The validation of arguments. */
abstract class ParameterSuite extends ValidationSuite {

    interface Late {}

    @Constraint(validatedBy = OrderedValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Ordered {
        String message() default "not in order";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    static final class OrderedValidator implements ConstraintValidator<Ordered, Object[]> {
        @Override
        public boolean isValid(Object[] arguments, ConstraintValidatorContext context) {
            if (arguments[0] instanceof Integer one && arguments[1] instanceof Integer two && one > two) {
                context.buildConstraintViolationWithTemplate("too large")
                        .addParameterNode(0)
                        .addConstraintViolation();
                return false;
            }
            return true;
        }
    }

    record Item(@NotBlank String name) {}

    interface Api {
        void rename(@NotBlank String name, @Min(groups = Late.class, value = 9) int size);
    }

    static class Service implements Api {
        Service() {}

        Service(@NotNull Object first, @Valid Item item) {}

        @Override
        public void rename(String text, int size) {}

        @Ordered
        public void range(@Min(1) int from, @Min(1) int to) {}

        public void add(@Valid Item item, @Valid List<Item> legacy, List<@NotNull @Valid Item> items) {}

        public void free(Object any) {}
    }

    @GroupSequence({Staged.class, Late.class})
    static class Staged {
        public void call(@NotNull Object first, @NotNull(groups = Late.class) Object second) {}
    }

    static class Wrong extends Service {
        @Override
        public void rename(@NotNull String text, int size) {}
    }

    record Pair(@NotNull Object left, @NotBlank String right) {}

    private ExecutableValidator executables() {
        return validator().forExecutables();
    }

    private static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void honoursConstraintsOfInterfacesUnderTheNamesOfTheMethodCalled() {
        assertThat(found(executables()
                        .validateParameters(new Service(), method(Service.class, "rename"), new Object[] {"", 1})))
                .containsExactly("rename.text: must not be blank");
        assertThat(found(executables()
                        .validateParameters(new Service(), method(Api.class, "rename"), new Object[] {"", 1})))
                .containsExactly("rename.name: must not be blank");
    }

    @Test
    void honoursGroups() {
        assertThat(paths(executables()
                        .validateParameters(
                                new Service(), method(Service.class, "rename"), new Object[] {"", 1}, Late.class)))
                .containsExactly("rename.size");
    }

    @Test
    void stopsAtTheFirstFailingElementOfARedefinedDefaultGroup() {
        assertThat(paths(executables()
                        .validateParameters(new Staged(), method(Staged.class, "call"), new Object[] {null, null})))
                .containsExactly("call.first");
        assertThat(paths(executables()
                        .validateParameters(new Staged(), method(Staged.class, "call"), new Object[] {1, null})))
                .containsExactly("call.second");
    }

    @Test
    void reportsCrossParameterConstraintsLast() {
        assertThat(found(executables()
                        .validateParameters(new Service(), method(Service.class, "range"), new Object[] {2, 0})))
                .containsExactly(
                        "range.to: must be greater than or equal to 1",
                        "range.<cross-parameter>: not in order",
                        "range.from: too large");
    }

    @Test
    void cascadesIntoArgumentsAndTheirElements() {
        Item bad = new Item("");

        assertThat(paths(executables().validateParameters(new Service(), method(Service.class, "add"), new Object[] {
                    bad, List.of(bad), Arrays.asList(bad, null)
                })))
                .containsExactly(
                        "add.item.name", "add.legacy[0].name", "add.items[0].name", "add.items[1].<list element>");
    }

    @Test
    void tellsTheCallInViolations() {
        Service service = new Service();
        Object[] arguments = {"", 1};
        var violation = executables()
                .validateParameters(service, method(Service.class, "rename"), arguments)
                .iterator()
                .next();

        assertThat(violation.getRootBean()).isSameAs(service);
        assertThat(violation.getLeafBean()).isSameAs(service);
        assertThat(violation.getExecutableParameters()).containsExactly("", 1);
        assertThat(violation.getExecutableReturnValue()).isNull();
        assertThat(violation.getPropertyPath())
                .extracting(Path.Node::getKind)
                .containsExactly(ElementKind.METHOD, ElementKind.PARAMETER);
    }

    @Test
    void worksForConstructors() throws ReflectiveOperationException {
        Constructor<Service> constructor = Service.class.getDeclaredConstructor(Object.class, Item.class);

        var violations = executables().validateConstructorParameters(constructor, new Object[] {null, new Item("")});

        assertThat(paths(violations)).containsExactly("Service.first", "Service.item.name");
        assertThat(violations).allSatisfy(violation -> {
            assertThat(violation.getRootBean()).isNull();
            assertThat(violation.getRootBeanClass()).isEqualTo(Service.class);
        });
        assertThat(violations)
                .first()
                .satisfies(first -> assertThat(first.getLeafBean()).isNull());
    }

    @Test
    void worksForTheConstructorsOfRecords() {
        @SuppressWarnings("unchecked")
        Constructor<Pair> constructor = (Constructor<Pair>) Pair.class.getDeclaredConstructors()[0];

        assertThat(found(executables().validateConstructorParameters(constructor, new Object[] {null, " "})))
                .containsExactly("Pair.left: must not be null", "Pair.right: must not be blank");
    }

    @Test
    void refusesConstraintsAddedByAnOverridingMethod() {
        assertThatThrownBy(() -> executables()
                        .validateParameters(new Wrong(), method(Wrong.class, "rename"), new Object[] {"", 1}))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessageContaining("Wrong");
    }

    @Test
    void findsNothingWhereNothingIsConstrained() {
        assertThat(executables().validateParameters(new Service(), method(Service.class, "free"), new Object[1]))
                .isEmpty();
        assertThat(executables().validateParameters("text", method(String.class, "isEmpty"), new Object[0]))
                .isEmpty();
    }

    @Test
    void refusesArgumentsThatDoNotFit() {
        Method free = method(Service.class, "free");

        assertThatThrownBy(() -> executables().validateParameters(null, free, new Object[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The object must not be null.");
        assertThatThrownBy(() -> executables().validateParameters(new Service(), null, new Object[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The method must not be null.");
        assertThatThrownBy(() -> executables().validateParameters(new Service(), free, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The parameter values must not be null.");
        assertThatThrownBy(() -> executables().validateParameters(new Service(), free, new Object[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(free + " has 1 parameters, but 2 values were passed. Pass one value per parameter.");
        assertThatThrownBy(() -> executables().validateParameters("text", free, new Object[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Method " + free + " is not one of java.lang.String. Pass an object that has the method.");
        assertThatThrownBy(() -> executables().validateConstructorParameters(null, new Object[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The constructor must not be null.");
    }
}
