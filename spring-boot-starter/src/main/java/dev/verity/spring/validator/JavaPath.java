package dev.verity.spring.validator;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;

/**
 * Writes the path of a violation as Spring reads values by it, with the names in Java.
 *
 * <p>Which property a name stands for depends on the class of the bean, so the path is walked with the values at hand. Where
 * these cannot be read, in a set for example, the class of the leaf bean counts.
 */
final class JavaPath {
    private final JsonNames names;
    private final @Nullable Errors errors;
    private final StringBuilder path = new StringBuilder();

    JavaPath(JsonNames names, @Nullable Errors errors) {
        this.names = names;
        this.errors = errors;
    }

    String of(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.isInIterable() && !path.isEmpty()) {
                appendElement(node);
            }
            String name = node.getName();
            if (name != null && node.getKind() == ElementKind.PROPERTY && !name.startsWith("<")) {
                appendProperty(name, violation);
            }
        }
        return path.toString();
    }

    private void appendElement(Path.Node node) {
        Object element = node.getIndex() != null ? node.getIndex() : node.getKey();
        path.append('[').append(element == null ? "" : element).append(']');
    }

    private void appendProperty(String name, ConstraintViolation<?> violation) {
        String property = names.inJava(beanClass(violation), name);
        if (!path.isEmpty()) {
            path.append('.');
        }
        path.append(property);
    }

    private Class<?> beanClass(ConstraintViolation<?> violation) {
        Object bean = path.isEmpty() ? root(violation) : value(violation);
        if (bean == null) {
            bean = violation.getLeafBean();
        }
        return bean == null ? violation.getRootBeanClass() : bean.getClass();
    }

    /** The object whose errors are collected: of a method's argument the argument, not the object that was called. */
    private @Nullable Object root(ConstraintViolation<?> violation) {
        if (errors instanceof BindingResult result) {
            return result.getNestedPath().isEmpty() ? result.getTarget() : violation.getRootBean();
        }
        return violation.getRootBean();
    }

    private @Nullable Object value(ConstraintViolation<?> violation) {
        try {
            if (errors instanceof BindingResult result) {
                return result.getRawFieldValue(path.toString());
            }
            Object root = violation.getRootBean();
            return root == null
                    ? null
                    : PropertyAccessorFactory.forBeanPropertyAccess(root).getPropertyValue(path.toString());
        } catch (BeansException e) {
            return null;
        }
    }
}
