package dev.verity.internal.mapping;

import static dev.verity.mapping.Constraints.max;
import static dev.verity.mapping.Constraints.min;
import static dev.verity.mapping.Constraints.notBlank;
import static dev.verity.mapping.Constraints.notEmpty;
import static dev.verity.mapping.Constraints.notNull;
import static dev.verity.mapping.Constraints.size;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.mapping.ConstraintDeclaration;
import dev.verity.mapping.ConstraintMapping;
import dev.verity.validator.EngineMode;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.defs.MaxDef;
import org.hibernate.validator.cfg.defs.MinDef;
import org.hibernate.validator.cfg.defs.NotBlankDef;
import org.hibernate.validator.cfg.defs.NotEmptyDef;
import org.hibernate.validator.cfg.defs.NotNullDef;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same mapping by our calls and by those of Hibernate Validator: violations and descriptors must agree. */
class HibernateAgreementTest {

    private static Arguments mapping(
            String name,
            Consumer<ConstraintMapping> ours,
            Consumer<org.hibernate.validator.cfg.ConstraintMapping> theirs) {
        return Arguments.of(name, ours, theirs);
    }

    static Stream<Arguments> mappings() {
        return Stream.of(properties(), containers(), cascades(), types(), executables(), annotations(), definitions())
                .flatMap(part -> part);
    }

    private static Stream<Arguments> properties() {
        return Stream.of(
                mapping("nothing", ours -> {}, theirs -> {}),
                mapping(
                        "field",
                        ours -> ours.type(Shelf.class)
                                .field("code")
                                .constraint(size(2, 3))
                                .constraint(notBlank()),
                        theirs -> theirs.type(Shelf.class)
                                .field("code")
                                .constraint(new SizeDef().min(2).max(3))
                                .constraint(new NotBlankDef())),
                mapping(
                        "getter",
                        ours -> ours.type(Shelf.class).getter("label").constraint(notNull()),
                        theirs -> theirs.type(Shelf.class).getter("label").constraint(new NotNullDef())),
                mapping(
                        "the same constraint as the annotation",
                        ours -> ours.type(Shelf.class).field("owner").constraint(notNull()),
                        theirs -> theirs.type(Shelf.class).field("owner").constraint(new NotNullDef())),
                mapping(
                        "groups and message",
                        ours -> ours.type(Shelf.class)
                                .field("width")
                                .constraint(min(9).groups(Shelf.Strict.class).message("wide"))
                                .field("code")
                                .constraint(size(4, 5).groups(Default.class, Shelf.Strict.class)),
                        theirs -> theirs.type(Shelf.class)
                                .field("width")
                                .constraint(new MinDef()
                                        .value(9)
                                        .groups(Shelf.Strict.class)
                                        .message("wide"))
                                .field("code")
                                .constraint(new SizeDef().min(4).max(5).groups(Default.class, Shelf.Strict.class))),
                mapping(
                        "supertypes",
                        ours -> {
                            ours.type(Racks.Base.class).field("id").constraint(notNull());
                            ours.type(Racks.Labelled.class).getter("label").constraint(notNull());
                        },
                        theirs -> {
                            theirs.type(Racks.Base.class).field("id").constraint(new NotNullDef());
                            theirs.type(Racks.Labelled.class).getter("label").constraint(new NotNullDef());
                        }));
    }

    private static Stream<Arguments> containers() {
        return Stream.of(
                mapping(
                        "list",
                        ours -> ours.type(Shelf.class)
                                .field("books")
                                .constraint(size(3, 4))
                                .containerElementType()
                                .constraint(size(2, 3)),
                        theirs -> theirs.type(Shelf.class)
                                .field("books")
                                .constraint(new SizeDef().min(3).max(4))
                                .containerElementType()
                                .constraint(new SizeDef().min(2).max(3))),
                mapping(
                        "map",
                        ours -> ours.type(Shelf.class)
                                .field("pages")
                                .containerElementType(0)
                                .constraint(size(2, 3))
                                .containerElementType(1)
                                .constraint(size(2, 3))
                                .containerElementType(1, 0)
                                .constraint(max(0)),
                        theirs -> theirs.type(Shelf.class)
                                .field("pages")
                                .containerElementType(0)
                                .constraint(new SizeDef().min(2).max(3))
                                .containerElementType(1)
                                .constraint(new SizeDef().min(2).max(3))
                                .containerElementType(1, 0)
                                .constraint(new MaxDef().value(0))),
                mapping(
                        "optional",
                        ours -> ours.type(Shelf.class)
                                .getter("hint")
                                .containerElementType(0)
                                .constraint(notBlank()),
                        theirs -> theirs.type(Shelf.class)
                                .getter("hint")
                                .containerElementType(0)
                                .constraint(new NotBlankDef())));
    }

    private static Stream<Arguments> cascades() {
        return Stream.of(
                mapping(
                        "valid",
                        ours -> ours.type(Shelf.class)
                                .field("next")
                                .valid()
                                .field("all")
                                .containerElementType()
                                .valid(),
                        theirs -> theirs.type(Shelf.class)
                                .field("next")
                                .valid()
                                .field("all")
                                .containerElementType()
                                .valid()),
                mapping(
                        "conversions",
                        ours -> {
                            ours.type(Shelf.class)
                                    .field("next")
                                    .valid()
                                    .convertGroup(Default.class)
                                    .to(Shelf.Strict.class)
                                    .field("all")
                                    .containerElementType()
                                    .valid()
                                    .convertGroup(Shelf.Strict.class)
                                    .to(Shelf.Late.class);
                            ours.type(Racks.Base.class)
                                    .field("id")
                                    .constraint(notNull().groups(Shelf.Strict.class))
                                    .constraint(notEmpty().groups(Shelf.Late.class));
                        },
                        theirs -> {
                            theirs.type(Shelf.class)
                                    .field("next")
                                    .valid()
                                    .convertGroup(Default.class)
                                    .to(Shelf.Strict.class)
                                    .field("all")
                                    .containerElementType()
                                    .valid()
                                    .convertGroup(Shelf.Strict.class)
                                    .to(Shelf.Late.class);
                            theirs.type(Racks.Base.class)
                                    .field("id")
                                    .constraint(new NotNullDef().groups(Shelf.Strict.class))
                                    .constraint(new NotEmptyDef().groups(Shelf.Late.class));
                        }));
    }

    private static Stream<Arguments> types() {
        return Stream.of(
                mapping(
                        "class-level constraint",
                        ours -> ours.type(Shelf.class)
                                .constraint(ConstraintDeclaration.of(Shelf.Wide.class)
                                        .with(Shelf.Wide::least, 100)),
                        theirs -> theirs.type(Shelf.class)
                                .constraint(new GenericConstraintDef<>(Shelf.Wide.class).param("least", 100))),
                mapping(
                        "default group sequence",
                        ours -> ours.type(Shelf.class)
                                .defaultGroupSequence(Shelf.Late.class, Shelf.class)
                                .field("code")
                                .constraint(notBlank().groups(Shelf.Late.class)),
                        theirs -> theirs.type(Shelf.class)
                                .defaultGroupSequence(Shelf.Late.class, Shelf.class)
                                .field("code")
                                .constraint(new NotBlankDef().groups(Shelf.Late.class))));
    }

    private static Stream<Arguments> executables() {
        return Stream.of(
                mapping(
                        "method",
                        ours -> ours.type(Shelf.class)
                                .method("put", String.class, List.class)
                                .parameter(0)
                                .constraint(size(2, 3))
                                .parameter(1)
                                .constraint(size(2, 3))
                                .containerElementType()
                                .constraint(notBlank())
                                .returnValue()
                                .constraint(notBlank()),
                        theirs -> theirs.type(Shelf.class)
                                .method("put", String.class, List.class)
                                .parameter(0)
                                .constraint(new SizeDef().min(2).max(3))
                                .parameter(1)
                                .constraint(new SizeDef().min(2).max(3))
                                .containerElementType()
                                .constraint(new NotBlankDef())
                                .returnValue()
                                .constraint(new NotBlankDef())),
                mapping(
                        "constructor",
                        ours -> ours.type(Shelf.class)
                                .constructor(int.class)
                                .parameter(0)
                                .constraint(min(1))
                                .returnValue()
                                .valid(),
                        theirs -> theirs.type(Shelf.class)
                                .constructor(int.class)
                                .parameter(0)
                                .constraint(new MinDef().value(1))
                                .returnValue()
                                .valid()),
                mapping(
                        "cross-parameter",
                        ours -> ours.type(Shelf.class)
                                .method("put", String.class, List.class)
                                .crossParameter()
                                .constraint(Shelf.Never.class),
                        theirs -> theirs.type(Shelf.class)
                                .method("put", String.class, List.class)
                                .crossParameter()
                                .constraint(new GenericConstraintDef<>(Shelf.Never.class))),
                mapping(
                        "getter as a method",
                        ours -> ours.type(Shelf.class)
                                .method("getLabel")
                                .returnValue()
                                .constraint(notNull()),
                        theirs -> theirs.type(Shelf.class)
                                .method("getLabel")
                                .returnValue()
                                .constraint(new NotNullDef())));
    }

    private static Stream<Arguments> annotations() {
        return Stream.of(
                mapping(
                        "all ignored",
                        ours -> ours.type(Shelf.class).ignoreAllAnnotations(),
                        theirs -> theirs.type(Shelf.class).ignoreAllAnnotations()),
                mapping(
                        "class-level ignored",
                        ours -> ours.type(Shelf.class).ignoreAnnotations(true),
                        theirs -> theirs.type(Shelf.class).ignoreAnnotations(true)),
                mapping(
                        "all ignored but the class and one field",
                        ours -> ours.type(Shelf.class)
                                .ignoreAllAnnotations()
                                .ignoreAnnotations(false)
                                .field("owner")
                                .ignoreAnnotations(false),
                        theirs -> theirs.type(Shelf.class)
                                .ignoreAllAnnotations()
                                .ignoreAnnotations(false)
                                .field("owner")
                                .ignoreAnnotations(false)),
                mapping(
                        "field and getter ignored",
                        ours -> ours.type(Shelf.class)
                                .field("owner")
                                .ignoreAnnotations(true)
                                .field("texts")
                                .ignoreAnnotations(true)
                                .getter("state")
                                .ignoreAnnotations(true),
                        theirs -> theirs.type(Shelf.class)
                                .field("owner")
                                .ignoreAnnotations(true)
                                .field("texts")
                                .ignoreAnnotations(true)
                                .getter("state")
                                .ignoreAnnotations(true)),
                mapping(
                        "method ignored",
                        ours -> ours.type(Shelf.class)
                                .method("put", String.class, List.class)
                                .ignoreAnnotations(true),
                        theirs -> theirs.type(Shelf.class)
                                .method("put", String.class, List.class)
                                .ignoreAnnotations(true)),
                mapping(
                        "method ignored but a parameter",
                        ours -> ours.type(Shelf.class)
                                .method("put", String.class, List.class)
                                .ignoreAnnotations(true)
                                .parameter(1)
                                .ignoreAnnotations(false),
                        theirs -> theirs.type(Shelf.class)
                                .method("put", String.class, List.class)
                                .ignoreAnnotations(true)
                                .parameter(1)
                                .ignoreAnnotations(false)),
                mapping(
                        "return value ignored",
                        ours -> ours.type(Shelf.class)
                                .method("put", String.class, List.class)
                                .returnValue()
                                .ignoreAnnotations(true),
                        theirs -> theirs.type(Shelf.class)
                                .method("put", String.class, List.class)
                                .returnValue()
                                .ignoreAnnotations(true)));
    }

    private static Stream<Arguments> definitions() {
        return Stream.of(
                mapping(
                        "function",
                        ours -> {
                            ours.constraintDefinition(Shelf.Wide.class)
                                    .validateType(String.class)
                                    .with(text -> text == null);
                            ours.type(Shelf.class).field("code").constraint(Shelf.Wide.class);
                        },
                        theirs -> {
                            theirs.constraintDefinition(Shelf.Wide.class)
                                    .validateType(String.class)
                                    .with(text -> text == null);
                            theirs.type(Shelf.class)
                                    .field("code")
                                    .constraint(new GenericConstraintDef<>(Shelf.Wide.class));
                        }),
                mapping(
                        "functions for several types",
                        ours -> {
                            ours.constraintDefinition(Shelf.Wide.class)
                                    .validateType(String.class)
                                    .with(text -> text == null)
                                    .validateType(Integer.class)
                                    .with(number -> number == 0);
                            ours.type(Shelf.class)
                                    .field("code")
                                    .constraint(Shelf.Wide.class)
                                    .field("width")
                                    .constraint(Shelf.Wide.class);
                        },
                        theirs -> {
                            theirs.constraintDefinition(Shelf.Wide.class)
                                    .validateType(String.class)
                                    .with(text -> text == null)
                                    .validateType(Integer.class)
                                    .with(number -> number == 0);
                            theirs.type(Shelf.class)
                                    .field("code")
                                    .constraint(new GenericConstraintDef<>(Shelf.Wide.class))
                                    .field("width")
                                    .constraint(new GenericConstraintDef<>(Shelf.Wide.class));
                        }),
                mapping(
                        "other ConstraintValidator",
                        ours -> ours.constraintDefinition(NotNull.class)
                                .validatedBy(Shelf.NotNullNorShort.class)
                                .includeExistingValidators(false),
                        theirs -> theirs.constraintDefinition(NotNull.class)
                                .validatedBy(Shelf.NotNullNorShort.class)
                                .includeExistingValidators(false)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mappings")
    void holds(
            String name,
            Consumer<ConstraintMapping> ours,
            Consumer<org.hibernate.validator.cfg.ConstraintMapping> theirs) {
        HibernateValidatorConfiguration hibernate =
                Validation.byProvider(HibernateValidator.class).configure();
        org.hibernate.validator.cfg.ConstraintMapping hibernates = hibernate.createConstraintMapping();
        theirs.accept(hibernates);
        try (ValidatorFactory factory = hibernate.addMapping(hibernates).buildValidatorFactory()) {
            List<String> expected = outcome(factory.getValidator());
            for (EngineMode mode : EngineMode.values()) {
                assertThat(verity(mode, ours)).as("%s, %s", name, mode).isEqualTo(expected);
            }
        }
    }

    private static List<String> verity(EngineMode mode, Consumer<ConstraintMapping> ours) {
        VerityConfiguration verity =
                Validation.byProvider(VerityValidator.class).configure().engine(mode);
        ConstraintMapping mapping = verity.createConstraintMapping();
        ours.accept(mapping);
        try (ValidatorFactory factory = verity.addConstraintMapping(mapping).buildValidatorFactory()) {
            return outcome(factory.getValidator());
        }
    }

    private static List<String> outcome(Validator validator) {
        List<String> outcome = new ArrayList<>(Descriptions.of(validator, Shelf.class));
        Shelf shelf = new Shelf(0);
        shelf.next = new Shelf(1);
        shelf.all = List.of(new Shelf(2));
        Object[] arguments = {"a", List.of("")};
        outcome.addAll(found(validator.validate(shelf)));
        outcome.addAll(found(validator.validate(shelf, Shelf.Strict.class, Racks.Labelled.class)));
        outcome.addAll(found(validator.forExecutables().validateParameters(shelf, Shelf.put(), arguments)));
        outcome.addAll(found(validator.forExecutables().validateReturnValue(shelf, Shelf.put(), "")));
        outcome.addAll(
                found(validator.forExecutables().validateConstructorParameters(Shelf.constructor(), new Object[] {0})));
        outcome.addAll(found(validator.forExecutables().validateConstructorReturnValue(Shelf.constructor(), shelf)));
        return outcome;
    }

    private static Set<String> found(Set<? extends ConstraintViolation<?>> violations) {
        Set<String> found = new TreeSet<>();
        for (ConstraintViolation<?> violation : violations) {
            found.add("%s %s (%s)"
                    .formatted(
                            violation.getPropertyPath(),
                            violation
                                    .getConstraintDescriptor()
                                    .getAnnotation()
                                    .annotationType()
                                    .getSimpleName(),
                            violation.getMessage()));
        }
        return found;
    }
}
