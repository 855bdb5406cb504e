package dev.verity.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.EngineMode;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

abstract class DeclarationSuite extends ModelSuite {
    private static final String NEST = "dev.verity.model.DeclarationSuite$";

    DeclarationSuite(EngineMode engine) {
        super(engine);
    }

    static class FinalField extends Model {
        final int count = 1;
    }

    static class Unbuildable extends Model {
        Unbuildable(int count) {}
    }

    interface Open {}

    record HasOpen(Open open) {}

    record HasStream(List<InputStream> streams) {}

    record HasKey(Map<List<String>, String> map) {}

    class Inner {}

    record HasInner(Inner inner) {}

    sealed interface Untold permits One {}

    record One(int a) implements Untold {}

    record HasUntold(Untold untold) {}

    @Discriminator("kind")
    sealed interface Untagged permits Two {}

    record Two(int a) implements Untagged {}

    @Discriminator("kind")
    sealed interface Doubled permits Three, Four {}

    @Tag("x")
    record Three(int a) implements Doubled {}

    @Tag("x")
    record Four(int a) implements Doubled {}

    @Discriminator("kind")
    sealed interface Loose permits Anybody {}

    non-sealed interface Anybody extends Loose {}

    @ModelSettings(coercion = {Coercion.LAX, Coercion.STRICT})
    record Undecided(int a) {}

    @Test
    void fieldsThatCannotBeSet() {
        assertRefused(
                FinalField.class,
                "FinalField#count is final, so that input cannot set it. Make the class a record, or the field transient or not"
                        + " final.");
    }

    @Test
    void classesThatCannotBeMade() {
        assertRefused(
                Unbuildable.class,
                NEST
                        + "Unbuildable has no constructor without parameters, so that no objects can be made of it. Add one (it may"
                        + " be private), or make the class a record.");
        assertRefused(
                HasInner.class,
                "HasInner#inner: " + NEST
                        + "Inner is an inner class, whose objects need an outer one. Make it static.");
        assertRefused(
                HasOpen.class,
                "HasOpen#open: " + NEST
                        + "Open is abstract, so that no class is known to make objects of. Make it a sealed"
                        + " interface with @Discriminator, or use a class or record.");
    }

    @Test
    void typesThatInputCannotBeReadAs() {
        assertRefused(
                HasStream.class,
                "HasStream#streams: java.io.InputStream is abstract, so that no class is known to make objects of. Make it a"
                        + " sealed interface with @Discriminator, or use a class or record.");
        assertRefused(
                HasKey.class,
                "HasKey#map: keys of type java.util.List<java.lang.String> cannot be read, since keys are texts in JSON. Use"
                        + " String, a number, an enum or another scalar type.");
        assertRefused(
                Thread.class,
                "java.lang.Thread: java.lang.Thread is no type that input can be read as. Use a scalar, a container, a Model, a"
                        + " record or a bean.");
    }

    @Test
    void sealedTypesThatCannotBeToldApart() {
        assertRefused(
                HasUntold.class,
                "HasUntold#untold: sealed type " + NEST
                        + "Untold says nothing of how its classes are told apart. Annotate it"
                        + " with @Discriminator(\"key\"), and each permitted class with @Tag.");
        assertRefused(
                Untagged.class,
                NEST + "Two is permitted by " + NEST + "Untagged, but has no @Tag to be told by. Annotate it with"
                        + " @Tag(\"...\").");
        assertRefused(
                Doubled.class,
                "@Tag on " + NEST + "Four: " + NEST + "Three has the same tag. Give each permitted class of " + NEST
                        + "Doubled its own.");
        assertRefused(
                Loose.class,
                NEST + "Anybody is permitted by " + NEST
                        + "Loose, but open for classes that nobody knows. Make it sealed or" + " final.");
    }

    @Test
    void settingsThatContradictThemselves() {
        assertRefused(
                Undecided.class, "@ModelSettings on " + NEST + "Undecided: there are several coercions. Name one.");
    }

    enum Mixed {
        A("a"),
        B(1);

        @EnumValue
        final Object value;

        Mixed(Object value) {
            this.value = value;
        }
    }

    record HasMixed(Mixed mixed) {}

    @Test
    void enumsWhoseValuesCannotBeUsed() {
        assertRefused(
                HasMixed.class,
                "HasMixed#mixed: " + NEST
                        + "Mixed: some external values are text, some are numbers. Make them all text or all numbers.");
    }

    @Test
    void typesWithoutAName() {
        assertThatThrownBy(DeclarationSuite::raw)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(" names no type. Write new TypeRef<List<User>>() {}, with the type in it.");
    }

    @SuppressWarnings({"rawtypes", "unused"})
    private static void raw() {
        new TypeRef() {};
    }
}
