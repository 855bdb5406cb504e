package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class ConstrainedClassesTest {
    interface Reply {}

    static class Long implements Reply {}

    static class Letter {}

    static class Stamp {}

    static class Parcel {}

    static class Urgent extends Parcel {}

    static class Post {
        Reply send(@Valid Letter letter, List<@Valid Stamp> stamps) {
            return new Long();
        }

        @Valid
        Parcel[] parcels(@NotNull Reply reply) {
            return new Parcel[0];
        }
    }

    @Test
    void areThoseOfParametersAndReturnValuesThatAreMarkedAndNotTheirNeighbours() throws IOException {
        assertThat(found(Post.class, Reply.class, Long.class, Letter.class, Stamp.class, Parcel.class, Urgent.class))
                .containsExactly("Letter", "Parcel", "Post", "Stamp", "Urgent");
    }

    private static Set<String> found(Class<?>... classes) throws IOException {
        Index index = Index.of(classes);
        ConstrainedClasses found = new ConstrainedClasses(index);
        for (Class<?> annotation : List.of(Valid.class, NotNull.class)) {
            for (AnnotationInstance use : index.getAnnotations(annotation)) {
                found.add(use);
            }
        }
        Set<String> names = new TreeSet<>();
        for (DotName type : found.toBuildItem().classes()) {
            names.add(type.withoutPackagePrefix().replace("ConstrainedClassesTest$", ""));
        }
        return names;
    }
}
