-- What is dated ahead is not found before its day, which is the day of the application's clock at the hub.
create or replace view publishing.search_public with (security_invoker) as
select 'article' as kind, a.slug as key, a.title, a.excerpt as summary, '/blog/' || a.slug as path, a.search, a.published_on as shown_from,
       a.expires_on as shown_until
  from publishing.articles a
 where a.status = 'published';
