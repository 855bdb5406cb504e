package dev.verity.internal.descriptor;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.ExecutableMetadata;
import dev.verity.internal.metadata.ParameterMetadata;
import dev.verity.internal.type.Generics;
import jakarta.validation.metadata.CrossParameterDescriptor;
import jakarta.validation.metadata.ExecutableDescriptor;
import jakarta.validation.metadata.ParameterDescriptor;
import jakarta.validation.metadata.ReturnValueDescriptor;
import java.util.List;

/** A method or constructor, which itself has no constraints (Jakarta Validation 3.1, section 7.7). */
abstract class ExecutableDescriptorView extends ElementDescriptorView implements ExecutableDescriptor {
    private final ExecutableMetadata executable;
    private final List<ParameterDescriptor> parameters;
    private final CrossParameterDescriptor crossParameter;
    private final ReturnValueDescriptor returnValue;

    ExecutableDescriptorView(BeanMetadata bean, ExecutableMetadata executable, ParameterNames names) {
        super(bean, Generics.erase(executable.returnValue().type()), List.of());
        this.executable = executable;
        parameters = describe(bean, executable.parameters(), names.of(executable.executable()));
        crossParameter = new CrossParameterDescriptorView(bean, executable.crossParameterConstraints());
        returnValue = new ReturnValueDescriptorView(bean, executable.returnValue());
    }

    private static List<ParameterDescriptor> describe(
            BeanMetadata bean, List<ParameterMetadata> parameters, List<String> names) {
        return parameters.stream()
                .<ParameterDescriptor>map(
                        parameter -> new ParameterDescriptorView(bean, parameter, names.get(parameter.index())))
                .toList();
    }

    @Override
    public List<ParameterDescriptor> getParameterDescriptors() {
        return parameters;
    }

    @Override
    public CrossParameterDescriptor getCrossParameterDescriptor() {
        return crossParameter;
    }

    @Override
    public ReturnValueDescriptor getReturnValueDescriptor() {
        return returnValue;
    }

    @Override
    public boolean hasConstrainedParameters() {
        return executable.hasConstrainedParameters();
    }

    @Override
    public boolean hasConstrainedReturnValue() {
        return executable.hasConstrainedReturnValue();
    }

    @Override
    public String toString() {
        return executable.executable().toString();
    }
}
