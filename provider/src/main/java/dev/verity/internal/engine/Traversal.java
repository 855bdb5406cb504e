package dev.verity.internal.engine;

import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.runtime.Call;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.ValidationException;
import java.lang.annotation.ElementType;
import org.jspecify.annotations.Nullable;

/** Asks the TraversableResolver on behalf of one validation (specification 5.6.3). */
record Traversal(TraversableResolver resolver, Class<?> rootBeanClass, PropertyPath prefix) {
    Traversal(Call call) {
        this(call.environment().traversableResolver(), call.rootBeanClass(), call.path());
    }

    boolean isReachable(@Nullable Object bean, PropertyPath path, ElementType type) {
        return ask(path, node -> resolver.isReachable(bean, node, rootBeanClass, toBean(path), type));
    }

    boolean isCascadable(@Nullable Object bean, PropertyPath path, ElementType type) {
        return ask(path, node -> resolver.isCascadable(bean, node, rootBeanClass, toBean(path), type));
    }

    /** The path to the bean that has the property; a root has a node too, without a name. */
    private PropertyPath toBean(PropertyPath property) {
        PropertyPath bean = prefix.append(property.parent());
        return bean.isEmpty() ? bean.bean() : bean;
    }

    private boolean ask(PropertyPath path, Question question) {
        Path.Node node = path.leaf();
        try {
            return node == null || question.of(node);
        } catch (ValidationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ValidationException(
                    "TraversableResolver " + resolver.getClass().getName() + " threw "
                            + e.getClass().getName() + " when asked about " + path + " of "
                            + rootBeanClass.getName() + ".",
                    e);
        }
    }

    @FunctionalInterface
    private interface Question {
        boolean of(Path.Node node);
    }
}
