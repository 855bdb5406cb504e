package dev.verity.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A class or interface under construction: what its subtypes must know of it, and its text. */
final class WrittenClass {
    final String name;
    final boolean isInterface;
    final List<WrittenClass> supertypes;
    final List<Property> getters = new ArrayList<>();
    final List<Method> methods = new ArrayList<>();
    final StringBuilder text = new StringBuilder();

    WrittenClass(String name, boolean isInterface, List<WrittenClass> supertypes) {
        this.name = name;
        this.isInterface = isInterface;
        this.supertypes = supertypes;
    }

    void line(String line) {
        text.append("    ").append(line).append('\n');
    }

    /** Itself and all above it. */
    Stream<WrittenClass> hierarchy() {
        return Stream.concat(Stream.of(this), supertypes.stream().flatMap(WrittenClass::hierarchy))
                .distinct();
    }

    WrittenClass superclass() {
        return supertypes.stream().filter(each -> !each.isInterface).findFirst().orElse(null);
    }

    /** The interfaces that no superclass implements yet. */
    List<WrittenClass> newInterfaces() {
        List<WrittenClass> known =
                superclass() == null ? List.of() : superclass().hierarchy().toList();
        return hierarchy()
                .filter(each -> each.isInterface && each != this && !known.contains(each))
                .toList();
    }
}
