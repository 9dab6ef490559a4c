package org.yizhan.intake.web;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource that only signed-in staff reach. Without a session an address under {@code /api/}
 * answers a problem 401, every other one leads to the sign-in page; a method that changes something
 * is refused unless it comes from our own pages with the session's CSRF token. Inside, {@link
 * CurrentStaff} says who it is.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface StaffOnly {}
