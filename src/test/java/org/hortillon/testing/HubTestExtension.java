package org.hortillon.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Fills parameters: one hub for each test, or for the class when a static method asked first; beans by their type. */
final class HubTestExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(HubTestExtension.class);

    /** A constructor belongs to the test that it is called for, so it gets that test's hub. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == TestHub.class || TestApplication.offers(type);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == TestHub.class
                ? context.getStore(NAMESPACE).computeIfAbsent(TestHub.class, asked -> TestHub.found(), TestHub.class)
                : TestApplication.bean(type);
    }
}
