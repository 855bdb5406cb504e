package dev.verity.spring.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.model.Discriminator;
import dev.verity.model.Model;
import dev.verity.model.Tag;
import dev.verity.model.TypeRef;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;

class BodyTypesTest {
    @Discriminator("kind")
    sealed interface Pet permits Cat {}

    @Tag("cat")
    record Cat(int lives) implements Pet {}

    sealed interface Shape permits Circle {}

    record Circle(int radius) implements Shape {}

    abstract static class Base extends Model {}

    static class Concrete extends Base {}

    abstract static class Crud<T extends Person> {
        T one;
        List<T> many;
        T[] array;
    }

    static class People extends Crud<Person.Employee> {}

    private static Type type(TypeRef<?> reference) {
        return reference.type().getType();
    }

    @Test
    void findsModelsAndContainersOfThem() {
        List<TypeRef<?>> types = List.of(
                new TypeRef<Person>() {},
                new TypeRef<Person[]>() {},
                new TypeRef<List<Person>>() {},
                new TypeRef<List<? extends Person>>() {},
                new TypeRef<List<Person>[]>() {},
                new TypeRef<Set<Person>>() {},
                new TypeRef<Iterable<Person>>() {},
                new TypeRef<Collection<List<Person>>>() {},
                new TypeRef<Map<String, Person>>() {},
                new TypeRef<Map<String, List<Person>>>() {},
                new TypeRef<Optional<Person>>() {});
        for (TypeRef<?> each : types) {
            assertThat(BodyTypes.modelIn(type(each)))
                    .as(type(each).getTypeName())
                    .isEqualTo(Person.class);
        }
        assertThat(BodyTypes.modelIn(type(new TypeRef<Person.Page<Person>>() {})))
                .isEqualTo(Person.Page.class);
        assertThat(BodyTypes.modelIn(type(new TypeRef<List<Pet>>() {}))).isEqualTo(Pet.class);
    }

    @Test
    void leavesAllElseToOthers() {
        List<TypeRef<?>> types = List.of(
                new TypeRef<String>() {},
                new TypeRef<Object>() {},
                new TypeRef<Model>() {},
                new TypeRef<Cat>() {},
                new TypeRef<Shape>() {},
                new TypeRef<List<Cat>>() {},
                new TypeRef<List<?>>() {},
                new TypeRef<Map<Person, String>>() {},
                new TypeRef<Class<Person>>() {});
        for (TypeRef<?> each : types) {
            assertThat(BodyTypes.modelIn(type(each)))
                    .as(type(each).getTypeName())
                    .isNull();
        }
    }

    @Test
    void resolvesTypeVariables() throws Exception {
        ResolvableType owner = ResolvableType.forClass(People.class).as(Crud.class);
        assertThat(BodyTypes.of(ResolvableType.forField(Crud.class.getDeclaredField("one"), owner)))
                .isEqualTo(Person.Employee.class);
        assertThat(BodyTypes.of(ResolvableType.forField(Crud.class.getDeclaredField("many"), owner))
                        .getTypeName())
                .isEqualTo("java.util.List<" + Person.Employee.class.getName() + ">");
        assertThat(BodyTypes.of(ResolvableType.forField(Crud.class.getDeclaredField("array"), owner)))
                .isEqualTo(Person.Employee[].class);
    }

    @Test
    void writesTheDeclaredTypeUnlessItSaysNothingOfModels() {
        Person employee = new Person.Employee();
        assertThat(BodyTypes.written(Person.class, employee)).isEqualTo(Person.class);
        assertThat(BodyTypes.written(null, employee)).isEqualTo(Person.Employee.class);
        assertThat(BodyTypes.written(Object.class, employee)).isEqualTo(Person.Employee.class);
        assertThat(BodyTypes.written(Base.class, new Concrete())).isEqualTo(Concrete.class);
        Type list = type(new TypeRef<List<Person>>() {});
        assertThat(BodyTypes.written(list, new ArrayList<>())).isEqualTo(list);
        assertThat(BodyTypes.written(list, employee)).isEqualTo(Person.Employee.class);
    }
}
