package dev.verity.differential;

import java.util.List;

/** Writes constrained methods and constructors. */
final class ExecutableWriter {
    private final Dice dice;
    private final AnnotationWriter annotations;
    private final TypeWriter types;

    ExecutableWriter(Dice dice, AnnotationWriter annotations, TypeWriter types) {
        this.dice = dice;
        this.annotations = annotations;
        this.types = types;
    }

    void executables(WrittenClass bean) {
        for (int index = 0, count = dice.below(3); index < count; index++) {
            method(bean, bean.name.toLowerCase() + "m" + index);
        }
        if (!bean.isInterface) {
            constructors(bean);
            bean.newInterfaces().forEach(each -> each.methods.forEach(method -> implement(bean, method)));
            overrideOne(bean);
        }
    }

    private void method(WrittenClass bean, String name) {
        int arity = dice.below(3);
        StringBuilder annotated = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        parameters(arity, annotated, plain);
        WrittenType result = dice.percent(20) ? null : types.declared();
        Method method = new Method(name, result == null ? null : result.plain(), plain.toString());
        String cross = arity > 0 && dice.percent(30) ? annotations.crossParameter(result != null) + " " : "";
        String resultText = result == null ? "void" : result.type();
        String head = cross + (result == null ? "" : onResult(result.annotations()))
                + (bean.isInterface ? "" : "public ") + resultText + " " + name + "(" + annotated + ")";
        bean.line(head + (bean.isInterface ? ";" : " " + method.body()));
        bean.methods.add(method);
    }

    private void parameters(int arity, StringBuilder annotated, StringBuilder plain) {
        for (int index = 0; index < arity; index++) {
            WrittenType type = types.declared();
            String separator = index == 0 ? "" : ", ";
            annotated.append(separator).append(type.annotated()).append(" a").append(index);
            plain.append(separator).append(type.plain()).append(" a").append(index);
        }
    }

    private void constructors(WrittenClass bean) {
        String onResult =
                (dice.percent(20) ? annotations.consistent() + " " : "") + (dice.percent(20) ? "@Valid " : "");
        bean.line(onResult + "public " + bean.name + "() {}");
        if (dice.percent(50)) {
            StringBuilder annotated = new StringBuilder();
            parameters(1 + dice.below(2), annotated, new StringBuilder());
            String cross = dice.percent(30) ? annotations.crossParameter(true) + " " : "";
            bean.line(cross + "public " + bean.name + "(" + annotated + ") {}");
        }
    }

    /** Parameters keep their constraints (no subtype may alter them), a result may get more. */
    private void implement(WrittenClass bean, Method method) {
        String constraints = method.result() != null && dice.percent(40)
                ? onResult(annotations.constraintsFor(method.result()))
                : "";
        bean.line(constraints + "public " + method.resultText() + " " + method.name() + "(" + method.parameters() + ") "
                + method.body());
    }

    /**
     * Without pure compositions: their target is that of their composing constraints, but Hibernate Validator asks for
     * validationAppliesTo where there are parameters too.
     */
    private static String onResult(String constraints) {
        return constraints.replaceAll("@Code(\\.Short)?(\\([^)]*\\))? ", "");
    }

    private void overrideOne(WrittenClass bean) {
        WrittenClass superclass = bean.superclass();
        if (superclass == null || !dice.percent(60)) {
            return;
        }
        List<Method> inherited =
                superclass.hierarchy().flatMap(each -> each.methods.stream()).toList();
        if (!inherited.isEmpty()) {
            implement(bean, dice.oneOf(inherited));
        }
    }
}
