package dev.verity.differential;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.IdentityHashMap;
import java.util.Map;

/** Violations as text that is equal only for equal violations of the same objects. */
final class Rendering {
    private final Map<Object, Integer> numbers = new IdentityHashMap<>();

    String of(ConstraintViolation<?> violation) {
        StringBuilder text = new StringBuilder();
        text.append('<').append(violation.getPropertyPath()).append("> @");
        text.append(violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName());
        text.append(" \"").append(violation.getMessage()).append("\" of \"");
        text.append(violation.getMessageTemplate()).append('"');
        text.append(" value ").append(value(violation.getInvalidValue()));
        text.append(" root ")
                .append(
                        violation.getRootBeanClass() == null
                                ? null
                                : violation.getRootBeanClass().getSimpleName());
        text.append(" ").append(value(violation.getRootBean()));
        text.append(" leaf ").append(value(violation.getLeafBean()));
        text.append(" result ").append(value(violation.getExecutableReturnValue()));
        text.append(" arguments ").append(arguments(violation.getExecutableParameters()));
        text.append(" path");
        text.append(nodes(violation.getPropertyPath()));
        return text.toString();
    }

    /** A path has one bean node at its end; Hibernate Validator adds a second one to a class-level constraint's. */
    private String nodes(Path path) {
        StringBuilder text = new StringBuilder();
        String previous = "";
        for (Path.Node node : path) {
            String next = " " + node(node);
            text.append(next.startsWith(" {BEAN") && previous.startsWith(" {BEAN") ? "" : next);
            previous = next;
        }
        return text.toString();
    }

    private String arguments(Object[] arguments) {
        return arguments == null
                ? "none"
                : Arrays.stream(arguments).map(this::value).toList().toString();
    }

    private String value(Object value) {
        if (value == null
                || value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof TemporalAccessor
                || value instanceof Date) {
            return String.valueOf(value);
        }
        String type = value instanceof Calendar ? "Calendar" : value.getClass().getSimpleName();
        String text = value instanceof Named ? value.toString() : type;
        return text + "@" + numbers.computeIfAbsent(value, key -> numbers.size());
    }

    private String node(Path.Node node) {
        StringBuilder text = new StringBuilder("{" + node.getKind() + " " + node.getName());
        if (node.isInIterable()) {
            text.append(" in iterable ").append(node.getIndex()).append('/').append(value(node.getKey()));
        }
        text.append(details(node));
        return text.append('}').toString();
    }

    private static String details(Path.Node node) {
        ElementKind kind = node.getKind();
        return switch (kind) {
            case PROPERTY ->
                container(
                        node.as(Path.PropertyNode.class).getContainerClass(),
                        node.as(Path.PropertyNode.class).getTypeArgumentIndex());
            case BEAN ->
                container(
                        node.as(Path.BeanNode.class).getContainerClass(),
                        node.as(Path.BeanNode.class).getTypeArgumentIndex());
            case CONTAINER_ELEMENT ->
                container(
                        node.as(Path.ContainerElementNode.class).getContainerClass(),
                        node.as(Path.ContainerElementNode.class).getTypeArgumentIndex());
            case PARAMETER -> " " + node.as(Path.ParameterNode.class).getParameterIndex();
            case METHOD -> " " + node.as(Path.MethodNode.class).getParameterTypes();
            case CONSTRUCTOR -> " " + node.as(Path.ConstructorNode.class).getParameterTypes();
            default -> "";
        };
    }

    private static String container(Class<?> container, Integer argument) {
        return container == null ? "" : " of " + container.getSimpleName() + "/" + argument;
    }
}
