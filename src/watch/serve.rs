//! The page of `fluid report` on a port of this machine, made anew while runs go on.
use crate::report::html;
use crate::study::Study;
use crate::util::error::Failure;
use crate::util::signals::Stop;
use anyhow::{Context, Result};
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, HOST, HeaderValue, REFRESH};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use std::cell::RefCell;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::task::LocalSet;

/// How often it is looked whether a signal came.
const LOOK_EVERY: Duration = Duration::from_millis(200);
/// Connections at a time.
const CONNECTIONS: usize = 32;
/// How long a request may take to come.
const PATIENCE: Duration = Duration::from_secs(10);

/// A page, kept as long as it is new enough.
struct Kept {
    title: String,
    study: Study,
    every: Duration,
    made: Option<(Instant, Bytes)>,
}

impl Kept {
    fn page(&mut self) -> Result<Bytes> {
        if let Some((made, page)) = &self.made
            && made.elapsed() < self.every
        {
            return Ok(page.clone());
        }
        let page = Bytes::from(html(&self.title, &self.study)?);
        self.made = Some((Instant::now(), page.clone()));
        Ok(page)
    }
}

/// Whether a request is for this machine by one of its own names: a page elsewhere that points its name here asks by that name.
fn is_ours(host: Option<&HeaderValue>) -> bool {
    let Some(host) = host.and_then(|host| host.to_str().ok()) else { return false };
    let name = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit()));
    ["localhost", "127.0.0.1", "[::1]"].contains(&name.map_or(host, |(name, _)| name))
}

fn answer(request: &Request<Incoming>, kept: &RefCell<Kept>, open: bool) -> Response<Full<Bytes>> {
    let plain = |status: StatusCode, text: String| {
        let mut response = Response::new(Full::new(Bytes::from(text)));
        *response.status_mut() = status;
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
        response
    };
    if !open && !is_ours(request.headers().get(HOST)) {
        return plain(StatusCode::FORBIDDEN, "ask for localhost\n".into());
    }
    if request.method() != Method::GET {
        let mut response = plain(StatusCode::METHOD_NOT_ALLOWED, "only GET\n".into());
        response.headers_mut().insert(ALLOW, HeaderValue::from_static("GET"));
        return response;
    }
    if request.uri().path() != "/" {
        return plain(StatusCode::NOT_FOUND, "there is one page: /\n".into());
    }
    let mut kept = kept.borrow_mut();
    match kept.page() {
        Ok(page) => {
            let mut response = Response::new(Full::new(page));
            let headers = response.headers_mut();
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
            headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
            // The page has no script that could ask.
            headers.insert(REFRESH, HeaderValue::from(kept.every.as_secs().max(1)));
            response
        }
        Err(error) => {
            tracing::warn!("the page cannot be made: {error:#}");
            let mut response = plain(StatusCode::INTERNAL_SERVER_ERROR, format!("{error:#}\n"));
            response.headers_mut().insert(REFRESH, HeaderValue::from(kept.every.as_secs().max(1)));
            response
        }
    }
}

/// Serves the page of a study, or of runs, on `address` until a signal ends it. A page is made at most once in `every`, which
/// browsers ask again after. `ready` is told the address that is listened on.
///
/// # Errors
/// When the address cannot be had.
pub fn serve(
    title: &str,
    study: Study,
    address: SocketAddr,
    every: Duration,
    ready: impl FnOnce(SocketAddr),
) -> Result<()> {
    let stop = Stop::listen()?;
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_io().enable_time().build().context("no runtime for a server")?;
    let kept = Rc::new(RefCell::new(Kept { title: title.into(), study, every, made: None }));
    LocalSet::new().block_on(&runtime, async {
        let failure = || {
            Failure::input(format!("cannot listen on {address}")).help("another port: --http 127.0.0.1:PORT")
        };
        let listener = TcpListener::bind(address).await.with_context(failure)?;
        let address = listener.local_addr().with_context(failure)?;
        ready(address);
        let open = !address.ip().is_loopback();
        let free = Arc::new(Semaphore::new(CONNECTIONS));
        while stop.requested().is_none() {
            let accepted = tokio::time::timeout(LOOK_EVERY, listener.accept()).await;
            // Nobody came, or went again, or there are no files left: the next may be had.
            let Ok(Ok((stream, _))) = accepted else { continue };
            let Ok(permit) = Arc::clone(&free).try_acquire_owned() else { continue };
            let kept = Rc::clone(&kept);
            tokio::task::spawn_local(async move {
                let service = service_fn(|request: Request<Incoming>| {
                    let response = answer(&request, &kept, open);
                    async move { Ok::<_, Infallible>(response) }
                });
                let mut server = http1::Builder::new();
                server.timer(TokioTimer::new()).header_read_timeout(PATIENCE).keep_alive(false);
                // A browser that goes away in the middle is no matter.
                let _ = server.serve_connection(TokioIo::new(stream), service).await;
                drop(permit);
            });
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_answered() {
        let host = |text: &str| is_ours(Some(&HeaderValue::from_str(text).unwrap()));
        assert!(host("localhost:6007") && host("127.0.0.1") && host("[::1]:80") && host("[::1]"));
        assert!(!host("evil.example:6007") && !host("127.0.0.1.evil.example") && !host("localhost:x"));
        assert!(!is_ours(None));
    }
}
