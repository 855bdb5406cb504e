package dev.verity.spring.aot;

import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.ExecutableDescriptor;
import jakarta.validation.metadata.MethodType;
import jakarta.validation.metadata.ParameterDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import jakarta.validation.metadata.ReturnValueDescriptor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.core.ResolvableType;
import org.springframework.util.ClassUtils;

/** Goes from class to class as validation would, over the specification's metadata, and notes what it comes by. */
final class ConstraintWalk {
    private static final Log LOG = LogFactory.getLog(ConstraintWalk.class);

    private final Validator validator;
    private final Reached reached;
    private final Set<Class<?>> seen = new HashSet<>();
    private final Set<Class<?>> parts = new HashSet<>();
    private final Deque<Class<?>> open = new ArrayDeque<>();

    ConstraintWalk(Validator validator, Reached reached) {
        this.validator = validator;
        this.reached = reached;
    }

    /** Walks from the methods and properties of a bean. */
    void fromBean(Class<?> bean) {
        BeanDescriptor descriptor = validator.getConstraintsForClass(bean);
        if (descriptor.isBeanConstrained()) {
            fromType(bean);
        }
        for (ExecutableDescriptor method : descriptor.getConstrainedMethods(MethodType.NON_GETTER, MethodType.GETTER)) {
            if (executable(method)) {
                Mentioned.inMethods(bean, method.getName()).forEach(this::add);
            }
            reached.addMethod(bean, method);
        }
        for (ExecutableDescriptor constructor : descriptor.getConstrainedConstructors()) {
            executable(constructor);
            reached.addHierarchy(bean);
        }
        finish();
    }

    /** Walks from the classes that a type mentions: all if they are to be validated, models in any case if that is where they are read. */
    void fromMentioned(ResolvableType type, boolean isValidated, boolean readsModels) {
        for (Class<?> mentioned : Mentioned.in(type)) {
            if (isValidated) {
                add(mentioned);
            } else if (readsModels && ModelClasses.isModel(mentioned)) {
                add(mentioned);
            }
        }
        finish();
    }

    /** Walks from a class whose objects are validated. */
    void fromType(Class<?> type) {
        add(type);
        finish();
    }

    private void add(Class<?> type) {
        Class<?> element = type;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        boolean isOfApplication = !element.isPrimitive() && !element.getName().startsWith("java.");
        if (isOfApplication && seen.add(element)) {
            open.add(element);
        }
    }

    /** A class of which a model has objects; it may have been seen elsewhere. */
    private void addPart(Class<?> type) {
        if (!type.isInterface() && !type.getName().startsWith("java.") && parts.add(type)) {
            seen.remove(type);
        }
        add(type);
    }

    private void finish() {
        Class<?> next;
        while ((next = open.poll()) != null) {
            try {
                bean(next);
            } catch (RuntimeException | LinkageError e) {
                LOG.warn("A native image of this application may miss what is validated in " + next.getName()
                        + ", since it cannot be described: " + e);
            }
        }
    }

    private void bean(Class<?> type) {
        BeanDescriptor descriptor = validator.getConstraintsForClass(ClassUtils.getUserClass(type));
        reached.addHierarchy(type);
        constraints(descriptor);
        for (PropertyDescriptor property : descriptor.getConstrainedProperties()) {
            reached.addProperty(type, property.getPropertyName());
            constraints(property);
            if (cascades(property)) {
                Mentioned.inProperty(type, property.getPropertyName()).forEach(this::add);
            }
        }
        Subtypes.of(type).forEach(this::add);
        if (ModelClasses.isModel(type) || parts.contains(type)) {
            reached.addModel(type);
            ModelClasses.mentionedBy(type).forEach(this::addPart);
        }
    }

    /** Adds what is validated of a method or constructor; tells whether objects are. */
    private boolean executable(ExecutableDescriptor executable) {
        constraints(executable.getCrossParameterDescriptor());
        ReturnValueDescriptor returned = executable.getReturnValueDescriptor();
        constraints(returned);
        boolean cascades = cascades(returned);
        for (ParameterDescriptor parameter : executable.getParameterDescriptors()) {
            constraints(parameter);
            cascades |= cascades(parameter);
        }
        return cascades;
    }

    /** Adds the classes of a value and its container elements that are cascaded to; tells whether there are any. */
    private <D extends CascadableDescriptor & ContainerDescriptor & ElementDescriptor> boolean cascades(D value) {
        boolean cascades = value.isCascaded();
        if (cascades) {
            add(value.getElementClass());
        }
        for (ContainerElementTypeDescriptor element : value.getConstrainedContainerElementTypes()) {
            constraints(element);
            cascades |= cascades(element);
        }
        return cascades;
    }

    private void constraints(ElementDescriptor element) {
        for (ConstraintDescriptor<?> constraint : element.getConstraintDescriptors()) {
            reached.addConstraint(constraint);
        }
    }
}
