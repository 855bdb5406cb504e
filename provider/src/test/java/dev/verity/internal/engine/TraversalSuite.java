package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.GroupSequence;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What a TraversableResolver is asked. */
abstract class TraversalSuite extends ValidationSuite {
    private final Recorder recorder = new Recorder();

    /** Records each question, and says yes but for those it is told. */
    static final class Recorder implements TraversableResolver {
        final List<String> questions = new ArrayList<>();
        Predicate<String> no = question -> false;

        @Override
        public boolean isReachable(
                Object bean, Path.Node property, Class<?> root, Path pathToBean, ElementType elementType) {
            return answer("reach", bean, property, root, pathToBean, elementType);
        }

        @Override
        public boolean isCascadable(
                Object bean, Path.Node property, Class<?> root, Path pathToBean, ElementType elementType) {
            return answer("cascade", bean, property, root, pathToBean, elementType);
        }

        private boolean answer(
                String question, Object bean, Path.Node property, Class<?> root, Path pathToBean, ElementType type) {
            String owner = bean == null ? "null" : bean.getClass().getSimpleName();
            String full = "%s %s.%s from %s at '%s' by %s"
                    .formatted(question, owner, property.getName(), root.getSimpleName(), pathToBean, type);
            questions.add(full);
            return !no.test(full);
        }
    }

    interface Late {}

    record Child(@NotBlank @Size(min = 2) String name) {}

    static class Parent {
        int reads;

        @NotNull
        @Valid
        Child child = new Child("");

        List<@NotBlank String> texts = List.of("");

        @Valid
        @Size(min = 1)
        @NotNull(groups = Late.class)
        public List<Child> getChildren() {
            reads++;
            return List.of(new Child(""));
        }
    }

    interface Bare {}

    @GroupSequence({Late.class, Bare.class})
    interface LateThenBare {}

    static class Tree {
        @Valid
        Map<String, Tree> byName = Map.of();

        List<Optional<@Valid Child>> nested = List.of();

        Tree() {}

        @SuppressWarnings("UnusedVariable")
        Tree(@Valid Child child) {}

        @Valid
        Child[] adopt(@Valid Child child) {
            return new Child[] {child};
        }
    }

    @GroupSequence({Redefined.class, Late.class})
    static class Redefined extends Parent {}

    @Test
    void isAskedOncePerPropertyAndOncePerCascade() {
        validator(configuration().traversableResolver(recorder)).validate(new Parent());

        assertThat(recorder.questions)
                .containsExactlyInAnyOrder(
                        "reach Parent.child from Parent at '' by FIELD",
                        "cascade Parent.child from Parent at '' by FIELD",
                        "reach Child.name from Parent at 'child' by FIELD",
                        "reach Parent.texts from Parent at '' by FIELD",
                        "reach Parent.children from Parent at '' by METHOD",
                        "cascade Parent.children from Parent at '' by METHOD",
                        "reach Child.name from Parent at 'children[0]' by FIELD");
    }

    @Test
    void isAskedOnceThoughTheDefaultGroupIsASequence() {
        validator(configuration().traversableResolver(recorder)).validate(new Redefined());

        assertThat(recorder.questions).doesNotHaveDuplicates();
    }

    @Test
    void preventsThatAPropertyIsReadWhichIsNotReachable() {
        recorder.no = "reach Parent.children from Parent at '' by METHOD"::equals;
        Parent parent = new Parent();

        assertThat(paths(
                        validator(configuration().traversableResolver(recorder)).validate(parent)))
                .noneMatch(path -> path.startsWith("children"));
        assertThat(parent.reads).isZero();
    }

    @Test
    void preventsCascadesButNoConstraints() {
        recorder.no = question -> question.startsWith("cascade");

        assertThat(paths(
                        validator(configuration().traversableResolver(recorder)).validate(new Parent())))
                .containsExactly("texts[0].<list element>");
    }

    @Test
    void isAskedAboutThePropertyThatValidatePropertyNames() {
        validator(configuration().traversableResolver(recorder)).validateProperty(new Parent(), "child");

        assertThat(recorder.questions).containsExactly("reach Parent.child from Parent at '' by FIELD");
    }

    @Test
    void isAskedWithoutABeanByValidateValue() {
        validator(configuration().traversableResolver(recorder)).validateValue(Parent.class, "child", null);

        assertThat(recorder.questions).containsExactly("reach null.child from Parent at '' by FIELD");
    }

    @Test
    void isToldThePathThroughContainersAndCycles() {
        Tree tree = new Tree();
        tree.byName = Map.of("self", tree, "other", new Tree());
        tree.nested = List.of(Optional.of(new Child("xy")));

        validator(configuration().traversableResolver(recorder)).validate(tree);

        assertThat(recorder.questions)
                .containsExactlyInAnyOrder(
                        "reach Tree.byName from Tree at '' by FIELD",
                        "cascade Tree.byName from Tree at '' by FIELD",
                        "reach Tree.byName from Tree at 'byName[other]' by FIELD",
                        "cascade Tree.byName from Tree at 'byName[other]' by FIELD",
                        "reach Tree.nested from Tree at 'byName[other]' by FIELD",
                        "cascade Tree.nested from Tree at 'byName[other]' by FIELD",
                        "reach Tree.nested from Tree at '' by FIELD",
                        "cascade Tree.nested from Tree at '' by FIELD",
                        "reach Child.name from Tree at 'nested[0].<list element>' by FIELD");
    }

    @Test
    void isToldThePathFromAnArgument() throws NoSuchMethodException {
        Method adopt = Tree.class.getDeclaredMethod("adopt", Child.class);

        validator(configuration().traversableResolver(recorder))
                .forExecutables()
                .validateParameters(new Tree(), adopt, new Object[] {new Child("xy")});

        assertThat(recorder.questions).containsExactly("reach Child.name from Tree at 'adopt.child' by FIELD");
    }

    @Test
    void isToldThePathFromAReturnValue() throws NoSuchMethodException {
        Method adopt = Tree.class.getDeclaredMethod("adopt", Child.class);

        validator(configuration().traversableResolver(recorder))
                .forExecutables()
                .validateReturnValue(new Tree(), adopt, new Child[] {new Child("xy")});

        assertThat(recorder.questions)
                .containsExactly("reach Child.name from Tree at 'adopt.<return value>[0]' by FIELD");
    }

    @Test
    void isToldThePathFromAConstructorsArgument() throws NoSuchMethodException {
        validator(configuration().traversableResolver(recorder))
                .forExecutables()
                .validateConstructorParameters(
                        Tree.class.getDeclaredConstructor(Child.class), new Object[] {new Child("xy")});

        assertThat(recorder.questions).containsExactly("reach Child.name from Tree at 'Tree.child' by FIELD");
    }

    @Test
    void isToldThePathToANestedProperty() {
        validator(configuration().traversableResolver(recorder)).validateProperty(new Parent(), "children[0].name");

        assertThat(recorder.questions).containsExactly("reach Child.name from Parent at 'children[0]' by FIELD");
    }

    @Test
    void isAskedAgainByEachElementOfARequestedSequence() {
        Parent parent = new Parent();
        validator(configuration().traversableResolver(recorder)).validate(parent, LateThenBare.class);

        assertThat(recorder.questions.stream().filter("reach Parent.children from Parent at '' by METHOD"::equals))
                .hasSize(2);
        assertThat(parent.reads).isEqualTo(2);
    }

    @Test
    void isNamedIfItThrowsAnException() {
        recorder.no = question -> {
            throw new IllegalStateException("not now");
        };

        assertThatThrownBy(() ->
                        validator(configuration().traversableResolver(recorder)).validate(new Child("x")))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "TraversableResolver %s threw java.lang.IllegalStateException when asked about name of %s.",
                        Recorder.class.getName(), Child.class.getName())
                .hasCauseInstanceOf(IllegalStateException.class);
    }
}
