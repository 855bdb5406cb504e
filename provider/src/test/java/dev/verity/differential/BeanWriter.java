package dev.verity.differential;

import java.util.List;

/** Writes the properties of a bean class, an interface or a record. */
final class BeanWriter {
    private final Dice dice;
    private final AnnotationWriter annotations;
    private final TypeWriter types;

    BeanWriter(Dice dice, AnnotationWriter annotations, TypeWriter types) {
        this.dice = dice;
        this.annotations = annotations;
        this.types = types;
    }

    void properties(WrittenClass bean) {
        for (int index = 0, count = 1 + dice.below(4); index < count; index++) {
            property(bean, new Property(bean.name.toLowerCase() + "p" + index, types.declared()));
        }
        if (!bean.isInterface) {
            bean.newInterfaces().forEach(each -> each.getters.forEach(getter -> implement(bean, getter)));
            overrideOne(bean);
        }
    }

    String components(String record) {
        StringBuilder text = new StringBuilder("String label");
        for (int index = 0, count = 1 + dice.below(3); index < count; index++) {
            text.append(", ").append(types.declared().annotated()).append(" ");
            text.append(record.toLowerCase()).append("p").append(index);
        }
        return text.toString();
    }

    private void property(WrittenClass bean, Property property) {
        WrittenType type = property.type();
        if (bean.isInterface) {
            bean.line(type.annotated() + " " + property.getter() + "();");
            bean.getters.add(property);
        } else if (dice.percent(60)) {
            bean.line(type.annotations() + "private " + type.type() + " " + property.name() + ";");
            if (dice.percent(30)) {
                getter(bean, new Property(property.name(), bare(type)), annotations.constraintsFor(type.plain()));
            }
        } else {
            bean.line("private " + type.plain() + " " + property.name() + ";");
            getter(bean, property, type.annotations());
        }
    }

    private void getter(WrittenClass bean, Property property, String constraints) {
        String visibility = dice.percent(85) ? "public " : "";
        bean.line(constraints + visibility + property.type().type() + " " + property.getter() + "() { return "
                + property.name() + "; }");
        if (!visibility.isEmpty()) {
            bean.getters.add(property);
        }
    }

    private void implement(WrittenClass bean, Property property) {
        bean.line("private " + property.type().plain() + " " + property.name() + ";");
        String constraints =
                dice.percent(40) ? annotations.constraintsFor(property.type().plain()) : "";
        bean.line(constraints + "public " + property.type().plain() + " " + property.getter() + "() { return "
                + property.name() + "; }");
    }

    private void overrideOne(WrittenClass bean) {
        WrittenClass superclass = bean.superclass();
        if (superclass == null || !dice.percent(60)) {
            return;
        }
        List<Property> inherited =
                superclass.hierarchy().flatMap(each -> each.getters.stream()).toList();
        if (!inherited.isEmpty()) {
            Property property = dice.oneOf(inherited);
            bean.line("@Override " + annotations.constraintsFor(property.type().plain()) + "public "
                    + property.type().plain() + " " + property.getter() + "() { return super." + property.getter()
                    + "(); }");
        }
    }

    private static WrittenType bare(WrittenType type) {
        return new WrittenType("", type.plain(), type.plain());
    }
}
