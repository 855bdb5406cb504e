package dev.verity.spring.aot;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.verity.model.DefaultFactory;
import dev.verity.model.Model;
import dev.verity.validator.DefaultGroupSequenceProvider;
import dev.verity.validator.GroupSequenceProvider;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.GroupSequence;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.aot.hint.annotation.RegisterReflectionForBinding;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Controller;
import org.springframework.validation.annotation.Validated;

/** An application, of which only the controller and the service are beans. */
final class Shop {
    private Shop() {}

    interface Sends<T> {
        void send(@Valid T sent);
    }

    @Controller
    static class Orders implements Sends<Letter> {
        @Override
        public void send(Letter sent) {}

        void place(@Valid Order order) {}

        void change(@Validated Map<String, List<Change>> changes) {}

        Receipt receive(Parcel parcel) {
            return new Receipt();
        }

        Unrelated ignore(Unrelated unrelated) {
            return unrelated;
        }
    }

    @RegisterReflectionForBinding(ByHand.class)
    static class Stock {
        @Valid
        Optional<Shelf> shelf(@Code String code) {
            return Optional.empty();
        }
    }

    static class Order extends Ordered<Line> {
        @Valid
        Order previous;

        Map<@Size(min = 2) String, List<@Valid @NotNull Payment>> payments;
    }

    static class Ordered<T> {
        @Valid
        private List<T> lines;

        List<T> getLines() {
            return lines;
        }
    }

    record Line(@Code String article, @Valid Gift gift) {}

    sealed interface Payment permits Card, Cash {}

    record Card(@NotBlank String number) implements Payment {}

    record Cash(@Positive int amount) implements Payment {}

    @JsonSubTypes(@JsonSubTypes.Type(Flowers.class))
    abstract static class Gift {}

    static class Flowers extends Gift {
        @Code
        private String kind;

        public String getKind() {
            return kind;
        }
    }

    @GroupSequenceProvider(ByState.class)
    record Change(@NotNull String what) {}

    static class ByState implements DefaultGroupSequenceProvider<Change> {
        @Override
        public List<Class<?>> getValidationGroups(Class<?> type, Change change) {
            return List.of(Change.class);
        }
    }

    static class Shelf {
        @Code
        String place;
    }

    static class ByHand {
        @Code
        String field;
    }

    static class Letter {
        @Code
        String code;
    }

    static class Unrelated {
        @NotNull
        String name;
    }

    static class Parcel extends Model {
        @DefaultFactory(NoItems.class)
        List<Item> items;
    }

    static class Item {
        int count = 0;
    }

    static class NoItems implements Supplier<List<Item>> {
        @Override
        public List<Item> get() {
            return new ArrayList<>();
        }
    }

    static class Receipt extends Model {
        String number;
    }

    interface Repository {
        void find(@Positive Integer number);
    }

    static class Repositories implements FactoryBean<Repository> {
        @Override
        public Repository getObject() {
            return number -> {};
        }

        @Override
        public Class<?> getObjectType() {
            return Repository.class;
        }
    }

    @Controller
    static class Broken {
        void take(@Valid WronglyDeclared body, @Valid Shelf shelf) {}
    }

    @GroupSequence({WronglyDeclared.class, WronglyDeclared.class})
    static class WronglyDeclared {
        @NotNull
        String name;
    }

    /** Composed of a constraint of the application and of one of the specification. */
    @NotBlank
    @Known
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @Repeatable(Code.List.class)
    @interface Code {
        String message() default "no code";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        @Retention(RetentionPolicy.RUNTIME)
        @interface List {
            Code[] value();
        }
    }

    @Constraint(validatedBy = KnownValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Known {
        String message() default "not known";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static class KnownValidator implements ConstraintValidator<Known, CharSequence> {
        @Autowired
        ApplicationContext context;

        @Override
        public boolean isValid(CharSequence value, ConstraintValidatorContext unused) {
            return true;
        }
    }

    @Constraint(validatedBy = PositiveValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Positive {
        String message() default "not positive";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static class PositiveValidator implements ConstraintValidator<Positive, Integer> {
        @Override
        public boolean isValid(Integer value, ConstraintValidatorContext unused) {
            return value == null || value > 0;
        }
    }
}
