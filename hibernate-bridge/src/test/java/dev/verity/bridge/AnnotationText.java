package dev.verity.bridge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;

/** Writes an annotation, an array or a default value as text, with attributes in alphabetical order. */
final class AnnotationText extends AnnotationVisitor {
    private final String prefix;
    private final boolean ordered;
    private final Consumer<String> result;
    private final List<String> values = new ArrayList<>();

    private AnnotationText(String prefix, boolean ordered, Consumer<String> result) {
        super(Opcodes.ASM9);
        this.prefix = prefix;
        this.ordered = ordered;
        this.result = result;
    }

    static AnnotationText of(String prefix, Consumer<String> result) {
        return new AnnotationText(prefix, false, result);
    }

    @Override
    public void visit(String name, Object value) {
        add(name, value.getClass().isArray() ? array(value) : value.getClass().getSimpleName() + " " + value);
    }

    @Override
    public void visitEnum(String name, String descriptor, String value) {
        add(name, descriptor + value);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String name, String descriptor) {
        return new AnnotationText("@" + descriptor, false, text -> add(name, text));
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
        return new AnnotationText("", true, text -> add(name, text));
    }

    @Override
    public void visitEnd() {
        if (!ordered) {
            Collections.sort(values);
        }
        result.accept(prefix + values);
    }

    private void add(String name, String text) {
        values.add(name == null ? text : name + "=" + text);
    }

    private static String array(Object array) {
        return IntStream.range(0, java.lang.reflect.Array.getLength(array))
                .mapToObj(i -> java.lang.reflect.Array.get(array, i).getClass().getSimpleName() + " "
                        + java.lang.reflect.Array.get(array, i))
                .toList()
                .toString();
    }
}
