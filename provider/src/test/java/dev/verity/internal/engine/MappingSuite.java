package dev.verity.internal.engine;

import static dev.verity.mapping.Constraints.isNull;
import static dev.verity.mapping.Constraints.max;
import static dev.verity.mapping.Constraints.min;
import static dev.verity.mapping.Constraints.notBlank;
import static dev.verity.mapping.Constraints.notEmpty;
import static dev.verity.mapping.Constraints.notNull;
import static dev.verity.mapping.Constraints.pattern;
import static dev.verity.mapping.Constraints.positive;
import static dev.verity.mapping.Constraints.size;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.mapping.ConstraintDeclaration;
import dev.verity.mapping.ConstraintMapping;
import dev.verity.validator.VerityConfiguration;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import jakarta.validation.groups.Default;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Constraints that are declared by calls. */
abstract class MappingSuite extends ValidationSuite {

    interface Strict {}

    interface Late {}

    interface Marked extends Payload {}

    static class Address {
        @Nullable
        String city;

        Address(@Nullable String city) {
            this.city = city;
        }
    }

    static class Base {
        @Nullable
        String id;
    }

    interface Named {
        @Nullable
        String getName();
    }

    static class Account extends Base implements Named {
        @NotNull
        String owner = "o";

        int balance;

        @Nullable
        List<@Nullable String> tags;

        @Nullable
        Map<String, List<Integer>> scores;

        String @Nullable [] aliases;

        Optional<String> nick = Optional.empty();

        @Nullable
        Address address;

        List<Address> others = List.of();

        static int count;

        Account() {}

        Account(@Nullable String owner, int balance) {
            this.owner = owner == null ? "" : owner;
            this.balance = balance;
        }

        @Override
        public @Nullable String getName() {
            return null;
        }

        public @Nullable String rename(@Nullable String first, @Nullable String second) {
            return first;
        }

        public List<@Nullable String> list(List<@Nullable String> names) {
            return names;
        }

        public void reset() {}
    }

    /** Accepts equal parameters and, unlike the rest, everything that a text says. */
    @Constraint(validatedBy = {SameParameters.class})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Same {
        String message() default "not the same";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    static final class SameParameters implements ConstraintValidator<Same, Object[]> {
        @Override
        public boolean isValid(Object[] values, ConstraintValidatorContext context) {
            return values[0] == values[1];
        }
    }

    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Rich {
        String message() default "not rich";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        int least() default 10;
    }

    static final class RichAccount implements ConstraintValidator<Rich, Account> {
        private int least;

        @Override
        public void initialize(Rich rich) {
            least = rich.least();
        }

        @Override
        public boolean isValid(Account account, ConstraintValidatorContext context) {
            return account.balance >= least;
        }
    }

    Validator mapped(Consumer<ConstraintMapping> fill) {
        VerityConfiguration configuration = configuration();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        fill.accept(mapping);
        return validator(configuration.addConstraintMapping(mapping));
    }

    private static Method method(String name, Class<?>... types) {
        try {
            return Account.class.getDeclaredMethod(name, types);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Constructor<Account> constructor() {
        try {
            return Account.class.getDeclaredConstructor(String.class, int.class);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    @Nested
    class OnProperties {
        @Test
        void constrainFieldsBesidesAnnotations() {
            Validator validator = mapped(mapping -> mapping.type(Account.class)
                    .field("owner")
                    .constraint(size(2, 3))
                    .field("balance")
                    .constraint(min(1).message("at least {value}"))
                    .constraint(max(5)));

            assertThat(found(validator.validate(new Account())))
                    .containsExactly("owner: size must be between 2 and 3", "balance: at least 1");
            assertThat(found(validator.validateValue(Account.class, "owner", null)))
                    .containsExactly("owner: must not be null");
            assertThat(found(validator.validateProperty(new Account("abc", 6), "balance")))
                    .containsExactly("balance: must be less than or equal to 5");
        }

        @Test
        void constrainGetters() {
            Validator validator =
                    mapped(mapping -> mapping.type(Account.class).getter("name").constraint(notBlank()));

            assertThat(found(validator.validate(new Account()))).containsExactly("name: must not be blank");
            assertThat(found(validator.forExecutables()
                            .validateReturnValue(new Account(), method("getName"), " ")))
                    .containsExactly("getName.<return value>: must not be blank");
        }

        @Test
        void constrainGettersThatAreMappedAsMethods() {
            Validator validator = mapped(mapping -> mapping.type(Account.class)
                    .method("getName")
                    .returnValue()
                    .constraint(notNull()));

            assertThat(found(validator.validate(new Account()))).containsExactly("name: must not be null");
        }

        @Test
        void holdForSubclasses() {
            Validator validator = mapped(mapping -> {
                mapping.type(Base.class).field("id").constraint(notNull());
                mapping.type(Named.class).getter("name").constraint(notNull());
            });

            assertThat(found(validator.validate(new Account())))
                    .containsExactlyInAnyOrder("id: must not be null", "name: must not be null");
            assertThat(paths(validator.validate(new Account(), Named.class))).containsExactly("name");
        }

        @Test
        void belongToGroups() {
            Validator validator = mapped(mapping -> mapping.type(Account.class)
                    .field("balance")
                    .constraint(positive().groups(Strict.class))
                    .constraint(min(-1).groups(Strict.class, Default.class)));

            assertThat(validator.validate(new Account())).isEmpty();
            assertThat(found(validator.validate(new Account("o", -2), Strict.class)))
                    .containsExactlyInAnyOrder(
                            "balance: must be greater than 0", "balance: must be greater than or equal to -1");
        }

        @Test
        void haveAPayload() {
            Validator validator = mapped(mapping ->
                    mapping.type(Account.class).field("balance").constraint(positive().payload(Marked.class)));

            assertThat(validator.validate(new Account()))
                    .singleElement()
                    .satisfies(violation -> assertThat(
                                    violation.getConstraintDescriptor().getPayload())
                            .isEqualTo(java.util.Set.of(Marked.class)));
        }

        @Test
        void countOnceIfTheyAreThereTwice() {
            Validator validator = mapped(mapping -> mapping.type(Account.class)
                    .field("owner")
                    .constraint(notNull())
                    .field("balance")
                    .constraint(min(1))
                    .constraint(min(1)));

            assertThat(found(validator.validate(new Account())))
                    .containsExactly("balance: must be greater than or equal to 1");
            assertThat(found(validator.validateValue(Account.class, "owner", null)))
                    .containsExactly("owner: must not be null");
        }
    }

    @Nested
    class OnContainerElements {
        @Test
        void constrainElements() {
            Validator validator = mapped(mapping -> mapping.type(Account.class)
                    .field("tags")
                    .constraint(notEmpty())
                    .containerElementType()
                    .constraint(notNull())
                    .field("nick")
                    .containerElementType()
                    .constraint(size(2, 3)));
            Account account = new Account();
            account.tags = Arrays.asList("a", null);
            account.nick = Optional.of("n");

            assertThat(found(validator.validate(account)))
                    .containsExactly(
                            "tags[1].<list element>: must not be null", "nick: size must be between 2 and 3");
            assertThat(found(validator.validate(new Account()))).containsExactly("tags: must not be empty");
        }

        @Test
        void constrainKeysValuesAndNestedElements() {
            Validator validator = mapped(mapping -> mapping.type(Account.class)
                    .field("scores")
                    .containerElementType(0)
                    .constraint(notBlank())
                    .containerElementType(1, 0)
                    .constraint(max(9))
                    .containerElementType(1)
                    .constraint(size(2, 9)));
            Account account = new Account();
            account.scores = Map.of("", List.of(10));

            assertThat(found(validator.validate(account)))
                    .containsExactlyInAnyOrder(
                            "scores<K>[].<map key>: must not be blank",
                            "scores[].<map value>: size must be between 2 and 9",
                            "scores[].<map value>[0].<list element>: must be less than or equal to 9");
        }

        @Test
        void constrainComponentsOfArrays() {
            Validator validator = mapped(mapping -> mapping.type(Account.class)
                    .field("aliases")
                    .containerElementType()
                    .constraint(pattern("[a-z]+").message("no alias")));
            Account account = new Account();
            account.aliases = new String[] {"a", "B"};

            assertThat(found(validator.validate(account))).containsExactly("aliases[1].<iterable element>: no alias");
        }

        @Test
        void cascadeToElements() {
            Validator validator = mapped(mapping -> {
                mapping.type(Account.class).field("others").containerElementType().valid();
                mapping.type(Address.class).field("city").constraint(notNull());
            });
            Account account = new Account();
            account.others = List.of(new Address("c"), new Address(null));

            assertThat(found(validator.validate(account))).containsExactly("others[1].city: must not be null");
        }
    }

    @Nested
    class OnCascades {
        private Account account() {
            Account account = new Account();
            account.address = new Address(null);
            account.others = List.of(new Address("c"));
            return account;
        }

        @Test
        void cascade() {
            Validator validator = mapped(mapping -> {
                mapping.type(Account.class).field("address").valid();
                mapping.type(Address.class).field("city").constraint(notNull());
            });

            assertThat(found(validator.validate(account()))).containsExactly("address.city: must not be null");
        }

        @Test
        void convertGroups() {
            Validator validator = mapped(mapping -> {
                mapping.type(Account.class)
                        .field("address")
                        .valid()
                        .convertGroup(Default.class)
                        .to(Strict.class)
                        .field("others")
                        .containerElementType()
                        .valid()
                        .convertGroup(Strict.class)
                        .to(Late.class)
                        .convertGroup(Default.class)
                        .to(Late.class);
                mapping.type(Address.class)
                        .field("city")
                        .constraint(notNull().groups(Strict.class))
                        .constraint(isNull().groups(Late.class));
            });

            assertThat(found(validator.validate(account())))
                    .containsExactlyInAnyOrder("address.city: must not be null", "others[0].city: must be null");
            assertThat(paths(validator.validate(account(), Strict.class)))
                    .containsExactlyInAnyOrder("address.city", "others[0].city");
        }
    }

    @Nested
    class OnTypes {
        @Test
        void constrainTheClass() {
            Validator validator = mapped(mapping -> {
                mapping.constraintDefinition(Rich.class).validatedBy(RichAccount.class);
                mapping.type(Account.class)
                        .constraint(ConstraintDeclaration.of(Rich.class).with(Rich::least, 3))
                        .constraint(Rich.class);
            });

            assertThat(found(validator.validate(new Account("o", 5)))).containsExactly(": not rich");
            assertThat(found(validator.validate(new Account("o", 10)))).isEmpty();
        }

        @Test
        void redefineTheDefaultGroup() {
            Validator validator = mapped(mapping -> mapping.type(Account.class)
                    .defaultGroupSequence(Account.class, Late.class)
                    .field("balance")
                    .constraint(min(1))
                    .field("tags")
                    .constraint(notNull().groups(Late.class)));

            assertThat(paths(validator.validate(new Account()))).containsExactly("balance");
            assertThat(paths(validator.validate(new Account("o", 1)))).containsExactly("tags");
        }
    }

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

            assertThat(paths(validator.forExecutables()
                            .validateParameters(new Account(), rename, new @Nullable Object[] {null, " "})))
                    .containsExactly("rename.arg0", "rename.arg1");
            assertThat(paths(validator.forExecutables().validateReturnValue(new Account(), rename, "a")))
                    .containsExactly("rename.<return value>");
            assertThat(paths(validator.forExecutables()
                            .validateConstructorParameters(constructor(), new Object[] {"", 0})))
                    .containsExactly("Account.arg1");
            assertThat(paths(validator.forExecutables()
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

            assertThat(paths(validator.forExecutables()
                            .validateParameters(new Account(), list, new Object[] {names})))
                    .containsExactly("list.arg0[1].<list element>");
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

            assertThat(found(validator.forExecutables()
                            .validateParameters(
                                    new Account(),
                                    method("rename", String.class, String.class),
                                    new Object[] {"a", "b"})))
                    .containsExactly("rename.<cross-parameter>: not the same");
        }
    }

    static class Annotated {
        @NotNull
        @Nullable
        Object field;

        @Nullable
        List<@NotNull @Nullable Object> list;

        @NotNull
        public @Nullable Object getProperty() {
            return null;
        }

        @Same
        @NotNull
        public @Nullable Object act(@NotNull @Nullable Object one, @NotNull @Nullable Object other) {
            return one;
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
            return paths(validator.forExecutables()
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
            Validator validator = mapped(mapping -> mapping.type(Annotated.class).ignoreAllAnnotations());

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
            assertThat(parameters(validator)).containsExactly("act.arg0");
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

            assertThat(parameters(validator)).containsExactly("act.arg0");
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

            assertThat(parameters(validator)).containsExactly("act.arg0");
            assertThat(returned(validator)).isEmpty();
        }
    }

    @Nested
    class OnDefinitions {
        @Test
        void validateByFunctions() {
            Validator validator = mapped(mapping -> {
                mapping.constraintDefinition(Rich.class)
                        .validateType(String.class)
                        .with(text -> text != null && text.length() > 2)
                        .validateType(int.class)
                        .with(number -> number > 100);
                mapping.type(Account.class)
                        .field("owner")
                        .constraint(Rich.class)
                        .field("balance")
                        .constraint(Rich.class);
            });

            assertThat(found(validator.validate(new Account()))).containsExactly("owner: not rich", "balance: not rich");
            assertThat(validator.validate(new Account("rich", 101))).isEmpty();
        }

        @Test
        void callFunctionsWithNull() {
            Validator validator = mapped(mapping -> {
                mapping.constraintDefinition(Rich.class).validateType(Object.class).with(value -> value != null);
                mapping.type(Account.class).field("tags").constraint(Rich.class);
            });

            assertThat(found(validator.validate(new Account()))).containsExactly("tags: not rich");
        }

        @Test
        void replaceOrJoinExistingValidators() {
            Validator replaced = mapped(mapping -> mapping.constraintDefinition(NotNull.class)
                    .includeExistingValidators(false)
                    .validateType(String.class)
                    .with(text -> "owner".equals(text)));
            Validator joined = mapped(mapping -> {
                mapping.constraintDefinition(Size.class)
                        .validateType(Integer.class)
                        .with(number -> number < 5);
                mapping.type(Account.class).field("balance").constraint(size(1, 2)).field("tags").constraint(size(1, 2));
            });
            Account account = new Account("o", 5);
            account.tags = List.of();

            assertThat(paths(replaced.validate(account))).containsExactly("owner");
            assertThat(paths(joined.validate(account))).containsExactly("balance", "tags");
        }

        @Test
        void tellOfAFunctionThatThrows() {
            Validator validator = mapped(mapping -> {
                mapping.constraintDefinition(Rich.class).validateType(List.class).with(List::isEmpty);
                mapping.type(Account.class).field("tags").constraint(Rich.class);
            });

            assertThatThrownBy(() -> validator.validate(new Account()))
                    .isInstanceOf(ValidationException.class)
                    .hasRootCauseInstanceOf(NullPointerException.class);
        }

        @Test
        void tellOfTypesThatNothingValidates() {
            Validator validator =
                    mapped(mapping -> mapping.type(Account.class).field("balance").constraint(notBlank()));

            assertThatThrownBy(() -> validator.validate(new Account()))
                    .isInstanceOf(UnexpectedTypeException.class)
                    .hasMessage("@NotBlank on MappingSuite.Account#balance (constraint mapping) (int): no"
                            + " ConstraintValidator for int. Supported are CharSequence. Use another constraint or register a"
                            + " ConstraintValidator.");
        }
    }

    @Nested
    class OnFactories {
        @Test
        void readMappingsWhenTheyAreBuilt() {
            VerityConfiguration configuration = configuration();
            ConstraintMapping mapping = configuration.createConstraintMapping();
            var account = mapping.type(Account.class);
            var balance = account.field("balance").constraint(min(1));
            configuration.addConstraintMapping(mapping);
            Validator before = validator(configuration);
            balance.constraint(min(2));
            account.getter("name").constraint(notNull());
            mapping.type(Base.class).field("id").constraint(notNull());
            Validator after = validator(configuration);
            Validator other = validator(configuration().addConstraintMapping(mapping).addConstraintMapping(mapping));

            assertThat(found(before.validate(new Account())))
                    .containsExactly("balance: must be greater than or equal to 1");
            for (Validator validator : List.of(after, other)) {
                assertThat(found(validator.validate(new Account())))
                        .containsExactlyInAnyOrder(
                                "id: must not be null",
                                "balance: must be greater than or equal to 1",
                                "balance: must be greater than or equal to 2",
                                "name: must not be null");
            }
        }
    }
}
